import fc from 'fast-check';
import type { FunctionKey } from '@rukkanen/contract';
import { NOTHING_KNOWN, rosterOn, type RosterFacts } from '@rukkanen/rosters';
import { bySector, staffCapacity, sumOf, weeksBetween, type CaseNeeds } from './staff-capacity.js';

const seat = (id: string, own: FunctionKey, organisationId: string) => ({
  id,
  teamId: 'T',
  function: own,
  organisationId,
  organisationType:
    organisationId === 'KELA' ? ('KELA' as const) : ('WELLBEING_SERVICES_COUNTY' as const),
  districtId: null,
  ageGroup: null,
  need: 'REQUIRED' as const,
  endedOn: null,
});
const sits = (seatId: string) => ({
  seatId,
  rank: 1,
  person: { id: `in-${seatId}`, name: seatId, language: 'fi' as const },
  from: null,
  until: null,
});
const facts: RosterFacts = {
  seats: [
    seat('c', 'CONVENER', 'WSC'),
    seat('n', 'NURSE', 'WSC'),
    seat('s', 'SOCIAL_WORKER', 'WSC'),
    seat('k', 'KELA_EXPERT', 'KELA'),
  ],
  holdings: [sits('c'), sits('n'), sits('k')],
  absences: [],
};
const onDay = rosterOn(facts, '2026-05-04');
const sessions = (count: number, slots = 4) =>
  Array.from({ length: count }, () => ({ slots, seats: onDay }));
const asks = (functions: FunctionKey[], but: Partial<CaseNeeds> = {}): CaseNeeds => ({
  functions,
  facts: NOTHING_KNOWN,
  needsSlot: true,
  arrived: false,
  ...but,
});
const load = { weeksBack: 12, weeksAhead: 6 };
const row = (rows: ReturnType<typeof staffCapacity>, own: FunctionKey) =>
  rows.find((one) => one.function === own);

describe('the people of a team against what its cases ask for', () => {
  it('give every slot of the sessions in which somebody is expected', () => {
    const rows = staffCapacity({ ...load, sessions: sessions(3), cases: [] });
    expect(row(rows, 'NURSE')).toMatchObject({ organisationId: 'WSC', given: 12, missing: 0 });
    expect(row(rows, 'SOCIAL_WORKER')).toMatchObject({ given: 0 });
    expect(row(rows, 'CONVENER')).toBeUndefined();
  });

  it('are short by what waits beyond them, and an empty seat by all of it', () => {
    const cases = [...Array(6)].map(() => asks(['NURSE', 'SOCIAL_WORKER']));
    const rows = staffCapacity({ ...load, sessions: sessions(1), cases });
    expect(row(rows, 'NURSE')).toMatchObject({ needed: 6, given: 4, missing: 2 });
    expect(row(rows, 'SOCIAL_WORKER')).toMatchObject({ organisationId: 'WSC', missing: 6 });
  });

  it('count those who keep coming for the weeks ahead', () => {
    const came = asks(['KELA_EXPERT'], { needsSlot: false, arrived: true });
    const rows = staffCapacity({ ...load, sessions: sessions(1), cases: [came, came, came] });
    expect(row(rows, 'KELA_EXPERT')).toMatchObject({ needed: 2, given: 4 });
  });

  it('name what no seat gives', () => {
    const rows = staffCapacity({ ...load, sessions: sessions(2), cases: [asks(['PHYSICIAN'])] });
    expect(row(rows, 'PHYSICIAN')).toMatchObject({ organisationId: null, given: 0, missing: 1 });
  });

  it('count in sectors what they count by function, and no surplus hides a gap', () => {
    const some = fc.array(
      fc.subarray<FunctionKey>(['NURSE', 'PHYSICIAN', 'KELA_EXPERT', 'SOCIAL_WORKER'], {
        minLength: 1,
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 5 }), (functions, held) => {
        const cases = functions.map((own) => asks(own));
        const rows = staffCapacity({ ...load, sessions: sessions(held), cases });
        expect(sumOf(bySector(rows))).toEqual(sumOf(rows));
        expect(sumOf(rows).needed).toBe(functions.flat().length);
        for (const { given, needed, missing } of rows)
          expect(missing).toBe(Math.max(0, needed - given));
      }),
      { seed: 1764340 },
    );
  });
});

describe('the weeks of a term', () => {
  it('count both ends', () => {
    expect(weeksBetween('2026-05-04', '2026-05-17')).toBe(2);
    expect(weeksBetween('2026-05-18', '2026-05-17')).toBe(0);
  });
});
