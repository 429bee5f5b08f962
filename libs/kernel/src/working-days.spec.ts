import fc from 'fast-check';
import { addDays } from './clock.js';
import { addWorkingDays, isWorkingDay } from './working-days.js';

describe('working days', () => {
  it('step over weekends and holidays', () => {
    expect(addWorkingDays('2026-05-04', 5)).toBe('2026-05-11');
    expect(addWorkingDays('2026-04-30', 1)).toBe('2026-05-04');
    expect(addWorkingDays('2026-05-13', 1)).toBe('2026-05-15');
    expect(addWorkingDays('2026-12-23', 2)).toBe('2026-12-29');
  });

  it('begin with the next one where no step is to be taken from a day off', () => {
    expect(addWorkingDays('2026-05-04', 0)).toBe('2026-05-04');
    expect(addWorkingDays('2026-05-02', 0)).toBe('2026-05-04');
  });

  it('are as many as were asked for, wherever one begins', () => {
    const day = fc.nat({ max: 4_000 }).map((days) => addDays('2024-01-01', days));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 20 }), (from, days) => {
        const until = addWorkingDays(from, days);
        let counted = 0;
        for (let at = addDays(from, 1); at <= until; at = addDays(at, 1))
          if (isWorkingDay(at)) counted += 1;
        expect([counted, isWorkingDay(until)]).toEqual([days, true]);
      }),
      { seed: 35 },
    );
  });
});
