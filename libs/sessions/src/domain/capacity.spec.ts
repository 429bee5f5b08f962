import fc from 'fast-check';
import { addDays } from '@rukkanen/kernel';
import { capacity, type Load } from './capacity.js';

const mondays = (...free: number[]) =>
  free.map((open, week) => ({ date: addDays('2026-05-11', week * 7), slots: 4, free: open }));
const load = (but: Partial<Load> = {}): Load => ({
  waiting: 5,
  arrived: 24,
  weeksBack: 12,
  weeksAhead: 12,
  slotsPerSession: 4,
  sessions: mondays(1, 4, 4),
  ...but,
});

describe('capacity', () => {
  it('says on which day the last of those who wait gets a slot', () => {
    expect(capacity(load())).toMatchObject({ free: 9, emptiesOn: '2026-05-18', without: 0 });
    expect(capacity(load({ waiting: 6 })).emptiesOn).toBe('2026-05-25');
  });

  it('says how many find no slot when too little is planned', () => {
    expect(capacity(load({ waiting: 11 }))).toMatchObject({ emptiesOn: null, without: 2 });
  });

  it('has nothing to empty when nobody waits', () => {
    expect(capacity(load({ waiting: 0 }))).toMatchObject({ emptiesOn: null, without: 0 });
  });

  it('counts the sessions that one, two, three and seven times the demand asks for', () => {
    const needs = capacity(load()).needs.map(({ factor, cases, sessions, missing }) => [
      factor,
      cases,
      sessions,
      missing,
    ]);
    expect(needs).toEqual([
      [1, 29, 8, 5],
      [2, 53, 14, 11],
      [3, 77, 20, 17],
      [7, 173, 44, 41],
    ]);
  });
});

describe('whatever the load', () => {
  const loads = fc
    .record({
      waiting: fc.nat(60),
      arrived: fc.nat(100),
      slotsPerSession: fc.integer({ min: 1, max: 8 }),
      free: fc.array(fc.nat(4), { maxLength: 20 }),
    })
    .map(({ free, ...rest }) => load({ ...rest, sessions: mondays(...free) }));

  it('the queue empties exactly when there are slots for all of it', () => {
    fc.assert(
      fc.property(loads, (one) => {
        const { emptiesOn, without, free } = capacity(one);
        expect(without).toBe(Math.max(0, one.waiting - free));
        expect(emptiesOn !== null).toBe(one.waiting > 0 && without === 0);
      }),
      { seed: 20261125 },
    );
  });

  it('more demand never asks for fewer sessions, and what is missing would suffice', () => {
    fc.assert(
      fc.property(loads, (one) => {
        const { needs, free } = capacity(one);
        needs.slice(1).forEach(({ sessions, missing }, index) => {
          expect(sessions).toBeGreaterThanOrEqual(needs[index]?.sessions ?? 0);
          expect(missing).toBeGreaterThanOrEqual(needs[index]?.missing ?? 0);
        });
        for (const { cases, missing } of needs)
          expect(free + missing * one.slotsPerSession).toBeGreaterThanOrEqual(cases);
      }),
      { seed: 20261125 },
    );
  });
});
