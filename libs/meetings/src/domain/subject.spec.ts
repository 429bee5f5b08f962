import { subjectOf } from './subject.js';

describe('the name of a Teams meeting', () => {
  it('is of team, area and day, and of nothing else', () => {
    expect(subjectOf({ team: 'Rukkanen', area: 'Satakunta', day: '2026-05-04' })).toBe(
      'Rukkanen, Satakunta, 4.5.2026',
    );
  });
});
