import fc from 'fast-check';
import { DateTime } from 'luxon';
import { addDays } from '@rukkanen/kernel';
import { isHeld, planned, strayExceptions, type TermRule } from './term-days.js';

const spring = (but: Partial<TermRule> = {}): TermRule => ({
  repeat: { every: 'WEEK', weekday: 1 },
  exceptions: [],
  firstOn: '2026-03-16',
  lastOn: '2026-04-20',
  startTime: '12:30',
  minutes: 90,
  ...but,
});
const told = (rule: TermRule, breaks: Parameters<typeof planned>[1] = []) =>
  planned(rule, breaks).map(({ plannedOn, on, state }) => [plannedOn, on, state]);

describe('the days of a term', () => {
  it('leave holidays out, and keep the wall time when the clocks change', () => {
    const days = planned(spring(), []);
    expect(days.map(({ state }) => state)).toEqual([
      'HELD',
      'HELD',
      'HELD',
      'HOLIDAY',
      'HELD',
      'HELD',
    ]);
    const held = days.filter(isHeld);
    expect(held.map(({ startsAt }) => startsAt.toISOString().slice(11, 16))).toEqual([
      '10:30',
      '10:30',
      '09:30',
      '09:30',
      '09:30',
    ]);
    expect(held.map(({ clocks }) => clocks)).toEqual([null, null, 'SUMMER', null, null]);
  });

  it('move a day that the convener moves, and leave out what the convener leaves out', () => {
    const exceptions = [
      { type: 'MOVE', on: '2026-04-06', to: '2026-04-08' },
      { type: 'SKIP', on: '2026-03-23' },
    ] as const;
    expect(told(spring({ exceptions: [...exceptions] })).slice(1, 4)).toEqual([
      ['2026-03-23', null, 'SKIPPED'],
      ['2026-03-30', '2026-03-30', 'HELD'],
      ['2026-04-06', '2026-04-08', 'MOVED'],
    ]);
  });

  it('leave out the break weeks of the area, but hold what the convener holds', () => {
    const winter = { kind: 'WINTER', firstOn: '2026-03-16', lastOn: '2026-03-29' } as const;
    const exceptions = [{ type: 'HOLD', on: '2026-03-23' } as const];
    expect(told(spring({ exceptions }), [winter]).slice(0, 3)).toEqual([
      ['2026-03-16', null, 'BREAK'],
      ['2026-03-23', '2026-03-23', 'HELD'],
      ['2026-03-30', '2026-03-30', 'HELD'],
    ]);
  });

  it('have no session in an hour that the clocks skip', () => {
    const sundays = spring({
      repeat: { every: 'WEEK', weekday: 7 },
      startTime: '03:30',
      firstOn: '2026-03-22',
      lastOn: '2026-03-29',
    });
    expect(told(sundays)).toEqual([
      ['2026-03-22', '2026-03-22', 'HELD'],
      ['2026-03-29', null, 'NO_SUCH_TIME'],
    ]);
  });

  it('know an exception that would do nothing', () => {
    const exceptions = [{ type: 'SKIP', on: '2026-03-24' } as const];
    expect(strayExceptions(spring({ exceptions }))).toEqual(['2026-03-24']);
    expect(strayExceptions(spring())).toEqual([]);
  });
});

describe('a term over any change of clocks', () => {
  it('starts at its wall time on each day, and lasts its minutes', () => {
    const first = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays('2024-01-01', days));
    const time = fc
      .tuple(fc.nat(23), fc.nat(59))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
    fc.assert(
      fc.property(first, time, fc.integer({ min: 1, max: 7 }), (firstOn, startTime, weekday) => {
        const rule = { firstOn, lastOn: addDays(firstOn, 300), startTime };
        const days = planned(spring({ ...rule, repeat: { every: 'WEEK', weekday } }), []);
        for (const { on, startsAt, endsAt } of days.filter(isHeld)) {
          const wall = DateTime.fromJSDate(startsAt, { zone: 'Europe/Helsinki' });
          expect(wall.toFormat('yyyy-MM-dd HH:mm')).toBe(`${on} ${startTime}`);
          expect(endsAt.getTime() - startsAt.getTime()).toBe(90 * 60_000);
        }
        const impossible = days.filter(({ state }) => state === 'NO_SUCH_TIME');
        for (const { plannedOn } of impossible) expect(plannedOn).toMatch(/-03-(2[5-9]|3[01])$/);
      }),
      { seed: 20261125 },
    );
  });
});
