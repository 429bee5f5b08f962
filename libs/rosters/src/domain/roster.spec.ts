import fc from 'fast-check';
import { addDays } from '@rukkanen/kernel';
import { aHolding, anAbsence, aSeat } from '../testing/index.js';
import { gapsIn, rosterOn, type Absence, type Holding } from './roster.js';

const MONDAY = '2026-05-04';
const seat = aSeat();

const monday = (holdings: Holding[], absences: Absence[] = []) => {
  const [found] = rosterOn({ seats: [seat], holdings, absences }, MONDAY);
  if (!found) throw new Error('the seat is gone');
  return found;
};
const vaino = aHolding('vaino');
const veikko = aHolding('veikko', { rank: 2 });
const lahja = aHolding('lahja', { rank: 3 });

describe('a seat on a day', () => {
  it('is taken by its holder', () => {
    expect(monday([veikko, vaino])).toMatchObject({ today: 'HOLDER', sits: { id: 'vaino' } });
  });

  it('is taken by the first substitute who is there, when the holder is away', () => {
    const away = [anAbsence('vaino')];
    expect(monday([vaino, lahja, veikko], away)).toMatchObject({
      today: 'SUBSTITUTE',
      sits: { id: 'veikko' },
    });
    expect(monday([vaino, veikko, lahja], [...away, anAbsence('veikko')])).toMatchObject({
      today: 'SUBSTITUTE',
      sits: { id: 'lahja' },
    });
  });

  it('stays empty when the absence says that nobody stands in', () => {
    expect(monday([vaino, veikko], [anAbsence('vaino', { covered: false })])).toMatchObject({
      today: 'UNCOVERED',
      sits: null,
    });
  });

  it('is held from the first day to the day before the last', () => {
    const term = { from: '2026-01-01', until: MONDAY };
    expect(monday([aHolding('vaino', term)]).today).toBe('UNCOVERED');
    expect(monday([aHolding('vaino', { ...term, until: addDays(MONDAY, 1) })]).today).toBe(
      'HOLDER',
    );
    expect(monday([aHolding('vaino', { from: MONDAY })]).today).toBe('HOLDER');
  });

  it('tells why nobody takes it', () => {
    expect(gapsIn([monday([vaino], [anAbsence('vaino')])])).toEqual([
      {
        seatId: seat.id,
        function: 'NURSE',
        districtId: null,
        reason: 'absent_without_substitute',
      },
    ]);
    expect(gapsIn([monday([])])).toMatchObject([{ reason: 'no_holder' }]);
  });
});

const anyDays = fc
  .tuple(fc.option(fc.integer({ min: -9, max: 0 })), fc.option(fc.integer({ min: 1, max: 9 })))
  .map(([from, until]) => ({
    from: from === null ? null : addDays(MONDAY, from),
    until: until === null ? null : addDays(MONDAY, until),
  }));
const person = fc.constantFrom<string>('a', 'b', 'c', 'd');
const anyHoldings = fc.uniqueArray(
  fc.record({ id: person, rank: fc.integer({ min: 1, max: 4 }), days: anyDays }),
  { selector: ({ rank }) => rank },
);
const anyAbsences = fc.array(
  fc.record({ id: person, covered: fc.boolean(), days: anyDays, other: fc.boolean() }),
  { maxLength: 4 },
);

describe('whatever is written down of a roster', () => {
  it('seats only people who hold the seat that day and are not away, the holder before others', () => {
    fc.assert(
      fc.property(anyHoldings, anyAbsences, (held, gone) => {
        const holdings = held.map(({ id, rank, days }) => aHolding(id, { rank, ...days }));
        const absences = gone.map(({ id, covered, days, other }) =>
          anAbsence(id, { covered, ...days, ...(other && { seatId: 'another' }) }),
        );
        const { today, sits, holder } = monday(holdings, absences);
        const away = gone.filter(({ other }) => !other).map(({ id }) => id);
        expect(sits === null).toBe(today === 'UNCOVERED');
        if (sits) expect(held.map(({ id }) => id)).toContain(sits.id);
        if (sits) expect(away).not.toContain(sits.id);
        expect(today === 'HOLDER').toBe(holder !== null && !away.includes(holder.id));
      }),
    );
  });
});
