import { asked } from './asked.js';

describe('the questions that are asked', () => {
  it('begin with the first and follow the answers, the open one last', () => {
    expect(asked({})).toEqual(['Q1']);
    expect(asked({ Q1: 'no', Q2: 'unsure' })).toEqual(['Q1', 'Q2', 'Q3']);
  });

  it('end where the answers lead to the team or to an exit', () => {
    expect(asked({ Q1: 'yes' })).toEqual(['Q1']);
    expect(asked({ Q1: 'no', Q2: 'no', Q3: 'unsure' })).toEqual(['Q1', 'Q2', 'Q3']);
  });

  it('leave out what a changed answer no longer leads to', () => {
    expect(asked({ Q1: 'yes', Q2: 'no', Q3: 'yes' })).toEqual(['Q1']);
  });
});
