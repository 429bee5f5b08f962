import { periodsUntil } from './periods.js';

describe('the periods to choose from', () => {
  it('are the term, then quarters and months, the latest first', () => {
    expect(periodsUntil('2026-05-04').map(({ key }) => key)).toEqual([
      'term',
      '2026-Q2',
      '2026-Q1',
      '2025-Q4',
      '2026-05',
      '2026-04',
      '2026-03',
      '2026-02',
      '2026-01',
      '2025-12',
    ]);
  });
});
