import fc from 'fast-check';
import { addDays, daysBetween } from '@rukkanen/kernel';
import { aHolding, anAbsence, aSeat } from '../testing/index.js';
import { clashes, coverage, spansOf, stateOf, weeksFrom } from './coverage.js';
import type { Absence, Holding, SeatFacts } from './roster.js';
import { bySeat, seatOn } from './roster.js';

const MONDAY = '2026-05-04';
const WEEKS = weeksFrom('2026-05-06', 3);
const written = (holdings: Holding[], absences: Absence[] = [], but = {}): SeatFacts => {
  const [one] = bySeat({ seats: [aSeat(but)], holdings, absences });
  if (!one) throw new Error('the seat is gone');
  return one;
};
const states = (facts: SeatFacts) =>
  coverage(facts, WEEKS).map((week) => week && [week.state, week.sits?.id ?? null, week.backed]);
const vaino = aHolding('vaino');
const veikko = aHolding('veikko', { rank: 2 });

describe('the weeks of a roster', () => {
  it('begin on the Monday of the day that is asked for and hold five working days', () => {
    expect(WEEKS).toEqual([
      { from: '2026-05-04', until: '2026-05-09' },
      { from: '2026-05-11', until: '2026-05-16' },
      { from: '2026-05-18', until: '2026-05-23' },
    ]);
    expect(weeksFrom('2026-05-10', 1)).toEqual([{ from: '2026-05-04', until: '2026-05-09' }]);
  });
});

describe('a seat over the weeks', () => {
  it('is held, with or without somebody who could stand in', () => {
    expect(states(written([vaino, veikko]))).toEqual(WEEKS.map(() => ['HOLDER', 'vaino', true]));
    expect(states(written([vaino]))).toEqual(WEEKS.map(() => ['HOLDER', 'vaino', false]));
  });

  it('shows in a week what needs most care, and the days it consists of', () => {
    const away = anAbsence('vaino', { from: '2026-05-13', until: '2026-05-15' });
    expect(states(written([vaino, veikko], [away]))[1]).toEqual(['SUBSTITUTE', 'veikko', true]);
    const [, week] = coverage(written([vaino], [away]), WEEKS);
    expect(week).toMatchObject({ state: 'ABSENT', sits: null });
    expect(week?.spans.map(({ from, until, state }) => `${state} ${from} ${until}`)).toEqual([
      'HOLDER 2026-05-11 2026-05-13',
      'ABSENT 2026-05-13 2026-05-15',
      'HOLDER 2026-05-15 2026-05-16',
    ]);
  });

  it('is uncovered when nobody holds it, and gone once it has ended', () => {
    const ends = aHolding('vaino', { until: '2026-05-11' });
    expect(states(written([ends]))).toEqual([
      ['HOLDER', 'vaino', false],
      ['UNCOVERED', null, false],
      ['UNCOVERED', null, false],
    ]);
    expect(states(written([vaino], [], { endedOn: '2026-05-11' }))).toEqual([
      ['HOLDER', 'vaino', false],
      null,
      null,
    ]);
  });
});

describe('somebody who sits in two seats', () => {
  const seats = [aSeat({ id: 'A' }), aSeat({ id: 'B', function: 'SOCIAL_WORKER' })];
  const both = [
    aHolding('vaino', { seatId: 'A' }),
    aHolding('vaino', { seatId: 'B', from: '2026-05-06', until: '2026-05-12' }),
  ];

  it('is shown with the days on which both need them', () => {
    const roster = bySeat({ seats, holdings: both, absences: [] });
    expect(
      clashes(roster, MONDAY, '2026-05-23').map(({ person, seats: two, from, until }) => [
        person.id,
        two.map(({ id }) => id),
        from,
        until,
      ]),
    ).toEqual([['vaino', ['A', 'B'], '2026-05-06', '2026-05-12']]);
  });

  it('is no trouble while the other seat is not held', () => {
    const roster = bySeat({ seats, holdings: both, absences: [] });
    expect(clashes(roster, '2026-05-12', '2026-05-23')).toEqual([]);
  });
});

const day = fc.integer({ min: -3, max: 18 }).map((n) => addDays(MONDAY, n));
const anyDays = fc
  .tuple(fc.option(day), fc.option(day))
  .map(([from, until]) => ({ from, until }))
  .filter(({ from, until }) => from === null || until === null || from < until);
const person = fc.constantFrom('a', 'b', 'c');
const anyRoster = fc.record({
  held: fc.array(fc.record({ id: person, rank: fc.integer({ min: 1, max: 3 }), days: anyDays })),
  gone: fc.array(fc.record({ id: person, covered: fc.boolean(), days: anyDays })),
  endedOn: fc.option(day),
});

describe('whatever is written down of a seat', () => {
  it('says of every day by stretches what judging that day alone says', () => {
    fc.assert(
      fc.property(anyRoster, ({ held, gone, endedOn }) => {
        const facts = written(
          held.map(({ id, rank, days }) => aHolding(id, { rank, ...days })),
          gone.map(({ id, covered, days }) => anAbsence(id, { covered, ...days })),
          { endedOn },
        );
        const end = addDays(MONDAY, 14);
        const spans = spansOf(facts, MONDAY, end);
        for (let n = 0; n < daysBetween(MONDAY, end); n++) {
          const today = addDays(MONDAY, n);
          const span = spans.find(({ from, until }) => from <= today && today < until);
          const there = endedOn === null || today < endedOn;
          expect(span?.state).toBe(there ? stateOf(seatOn(facts, today)) : undefined);
          expect(span?.sits ?? null).toBe(there ? seatOn(facts, today).sits : null);
        }
      }),
    );
  });
});
