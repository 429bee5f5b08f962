import { addDays } from '@rukkanen/kernel';
import { rosterOn } from '@rukkanen/rosters';
import { aHolding, anAbsence, aSeat } from '@testing/rosters';
import fc from 'fast-check';
import { gapBefore, handovers } from './handover.js';

const DAY = '2026-07-06';
const seat = aSeat();
const until = (day: string) => aHolding('vaino', { until: day });
const from = (day: string) => aHolding('veikko', { from: day });

const moved = (holdings: ReturnType<typeof aHolding>[], ownerId: string | null, day = DAY) => {
  const facts = { seats: [seat], holdings, absences: [] };
  const actions = [{ id: 'A', seatId: seat.id, ownerId }];
  return handovers(actions, rosterOn(facts, day), facts, day);
};

describe('an open action', () => {
  it('stays with whoever holds the seat, away or not', () => {
    expect(moved([aHolding('vaino')], 'vaino')).toEqual([]);
    const facts = { seats: [seat], holdings: [aHolding('vaino')], absences: [anAbsence('vaino')] };
    const actions = [{ id: 'A', seatId: seat.id, ownerId: 'vaino' }];
    expect(handovers(actions, rosterOn(facts, DAY), facts, DAY)).toEqual([]);
  });

  it('goes to the successor, and the empty days between them are counted', () => {
    expect(moved([until('2026-07-01'), from(DAY)], 'vaino')).toEqual([
      { actionId: 'A', seatId: seat.id, from: 'vaino', to: 'veikko', gapDays: 5 },
    ]);
    expect(moved([until(DAY), from(DAY)], 'vaino')).toMatchObject([{ gapDays: 0 }]);
  });

  it('waits for nobody in particular while the seat is empty, and is then found', () => {
    const holdings = [until('2026-07-01'), from(DAY)];
    expect(moved(holdings, 'vaino', '2026-07-02')).toMatchObject([{ from: 'vaino', to: null }]);
    expect(moved(holdings, null, '2026-07-02')).toEqual([]);
    expect(moved(holdings, null)).toMatchObject([{ from: null, to: 'veikko', gapDays: 5 }]);
  });
});

describe('whatever the terms of office', () => {
  const term = fc
    .tuple(
      fc.constantFrom('a', 'b', 'c'),
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
    )
    .map(([id, skip, length]) => ({ id, skip, length }));
  const terms = fc.array(term, { maxLength: 5 }).map((all) => {
    let day = '2026-06-20';
    return all.map(({ id, skip, length }) => {
      const begins = addDays(day, skip);
      day = addDays(begins, length);
      return aHolding(id, { from: begins, until: day });
    });
  });

  it('an action ends up with the holder of the day, and asking again moves nothing', () => {
    fc.assert(
      fc.property(terms, fc.constantFrom('a', 'b', 'z', null), (holdings, ownerId) => {
        const [move] = moved(holdings, ownerId);
        const holder =
          holdings.find((one) => (one.from ?? '') <= DAY && DAY < (one.until ?? ''))?.person.id ??
          null;
        const owner = move ? move.to : ownerId;
        expect(owner).toBe(holder);
        expect(moved(holdings, owner)).toEqual([]);
        expect(gapBefore(holdings, seat.id, DAY)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
