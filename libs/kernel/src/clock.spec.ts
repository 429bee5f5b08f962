import { addMonths } from './clock.js';

describe('months after a day', () => {
  it.each([
    ['2025-08-31', '2026-02-28'],
    ['2025-12-15', '2026-06-15'],
    ['2027-08-31', '2028-02-29'],
  ])('end on a day that there is (%s)', (day, later) => {
    expect(addMonths(day, 6)).toBe(later);
  });
});
