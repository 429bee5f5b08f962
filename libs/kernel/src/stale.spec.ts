import fc from 'fast-check';
import { isStale } from './stale.js';

describe('what was checked', () => {
  it.each([
    ['2025-11-04', '2026-05-04', false],
    ['2025-11-03', '2026-05-04', true],
    ['2025-08-31', '2026-02-28', false],
    ['2025-08-31', '2026-03-01', true],
  ])('on %s is, on %s, stale after six months: %s', (checkedOn, today, stale) => {
    expect(isStale(checkedOn, today, 6)).toBe(stale);
  });

  it('never, is stale at once', () => {
    expect(isStale(null, '2026-05-04', 6)).toBe(true);
  });

  it('and is stale stays so on every later day', () => {
    const anyDay = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10));
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, fc.integer({ min: 1, max: 36 }), (at, one, other, n) => {
        const [first = '', later = ''] = [one, other].toSorted();
        if (isStale(at, first, n)) expect(isStale(at, later, n)).toBe(true);
      }),
    );
  });
});
