import type { Repeat } from '@rukkanen/contract';
import fc from 'fast-check';
import { addDays, daysBetween, weekdayOf } from '@rukkanen/kernel';
import { daysOf } from './term-pattern.js';

const SECOND_THURSDAY: Repeat = { every: 'MONTH', nth: 2, weekday: 4 };

describe('the days of a pattern', () => {
  it('are every Monday from the first one on', () => {
    expect(daysOf({ every: 'WEEK', weekday: 1 }, '2026-08-15', '2026-09-07')).toEqual([
      '2026-08-17',
      '2026-08-24',
      '2026-08-31',
      '2026-09-07',
    ]);
  });

  it('are every second Tuesday from a first date, wherever the term begins', () => {
    const repeat: Repeat = { every: 'SECOND_WEEK', from: '2026-08-18' };
    const days = ['2026-09-01', '2026-09-15', '2026-09-29'];
    expect(daysOf(repeat, '2026-08-19', '2026-10-01')).toEqual(days);
    expect(daysOf({ ...repeat, from: '2026-12-22' }, '2026-08-19', '2026-10-01')).toEqual(days);
  });

  it('are the second Thursday of each month', () => {
    expect(daysOf(SECOND_THURSDAY, '2026-08-01', '2026-12-31')).toEqual([
      '2026-08-13',
      '2026-09-10',
      '2026-10-08',
      '2026-11-12',
      '2026-12-10',
    ]);
    expect(daysOf(SECOND_THURSDAY, '2026-08-14', '2026-09-09')).toEqual([]);
  });

  it('are the last Friday of each month, also where the month has five', () => {
    expect(daysOf({ every: 'MONTH', nth: -1, weekday: 5 }, '2026-12-01', '2027-02-28')).toEqual([
      '2026-12-25',
      '2027-01-29',
      '2027-02-26',
    ]);
  });
});

const weekday = fc.integer({ min: 1, max: 7 });
const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));
const repeats: fc.Arbitrary<Repeat> = fc.oneof(
  weekday.map((one): Repeat => ({ every: 'WEEK', weekday: one })),
  day.map((from): Repeat => ({ every: 'SECOND_WEEK', from })),
  fc
    .tuple(fc.constantFrom(1, 2, 3, 4, -1), weekday)
    .map(([nth, one]): Repeat => ({ every: 'MONTH', nth, weekday: one })),
);

describe('whatever the pattern', () => {
  it('gives days in order, inside the term, on one weekday, at their distance', () => {
    fc.assert(
      fc.property(repeats, day, fc.integer({ min: 0, max: 371 }), (repeat, first, length) => {
        const last = addDays(first, length);
        const days = daysOf(repeat, first, last);
        const on = repeat.every === 'SECOND_WEEK' ? weekdayOf(repeat.from) : repeat.weekday;
        expect(days.every((one) => first <= one && one <= last)).toBe(true);
        expect(days.every((one) => weekdayOf(one) === on)).toBe(true);
        const steps = days.slice(1).map((one, index) => daysBetween(days[index] ?? '', one));
        const allowed = { WEEK: [7], SECOND_WEEK: [14], MONTH: [28, 35] }[repeat.every];
        expect(steps.every((step) => allowed.includes(step))).toBe(true);
      }),
      { seed: 20261125 },
    );
  });

  it('misses no day: a term cut in two has the same days', () => {
    fc.assert(
      fc.property(repeats, day, fc.nat(180), fc.nat(180), (repeat, first, one, other) => {
        const cut = addDays(first, one);
        const last = addDays(cut, other + 1);
        expect([...daysOf(repeat, first, cut), ...daysOf(repeat, addDays(cut, 1), last)]).toEqual(
          daysOf(repeat, first, last),
        );
      }),
      { seed: 20261125 },
    );
  });
});
