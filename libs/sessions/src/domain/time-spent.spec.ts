import type { FunctionKey } from '@rukkanen/contract';
import { usualNeed, type SeatOnDay } from '@rukkanen/rosters';
import fc from 'fast-check';
import { movables, timeSpent, type PlacedItem } from './time-spent.js';

const session = {
  startsAt: new Date('2026-05-04T09:30:00Z'),
  endsAt: new Date('2026-05-04T11:00:00Z'),
  openingMinutes: 5,
  slotMinutes: 20,
};
const seat = (own: FunctionKey): SeatOnDay => {
  const person = { id: own, name: own, language: 'fi' as const };
  return {
    seat: {
      id: `seat-${own}`,
      teamId: 'T',
      function: own,
      organisationId: 'ORG',
      organisationType: 'KELA',
      districtId: null,
      ageGroup: null,
      need: usualNeed(own),
      endedOn: null,
    },
    holder: person,
    substitute: null,
    today: 'HOLDER',
    sits: person,
  };
};
const seats = [seat('CONVENER'), seat('NURSE'), seat('KELA_EXPERT'), seat('SOCIAL_WORKER')];
const placed = (position: number, functions: FunctionKey[], submittedOn: string): PlacedItem => ({
  caseId: `C${position}`,
  position,
  functions,
  presenterFunction: 'EMPLOYMENT_EXPERT',
  bringer: { id: `bringer-${position}`, name: 'x' },
  submittedOn,
  urgency: null,
  item: { keptSlot: false },
});
const spent = (...items: PlacedItem[]) => timeSpent(session, items, seats, 'NETWORK');

describe('the time that a session takes', () => {
  it('is that of the convener, of the bringers and of whoever is needed, against all from start to end', () => {
    const apart = spent(
      placed(1, ['NURSE'], '2026-04-01'),
      placed(2, ['KELA_EXPERT'], '2026-04-02'),
      placed(3, ['NURSE'], '2026-04-03'),
    );
    expect(apart).toEqual({
      needed: 90 + 3 * 20 + 60 + 20,
      best: 90 + 3 * 20 + 40 + 20,
      everybody: 6 * 90,
    });
  });

  it('is nobody but the convener’s without a case', () => {
    expect(spent()).toEqual({ needed: 90, best: 90, everybody: 90 });
  });

  it('keeps a bringer’s cases together as it does an expert’s', () => {
    const bringer = { id: 'bringer-1', name: 'x' };
    const twice = { ...placed(3, ['NURSE'], '2026-04-03'), bringer };
    const { needed, best } = spent(
      placed(1, ['NURSE'], '2026-04-01'),
      placed(2, ['KELA_EXPERT'], '2026-04-02'),
      twice,
    );
    expect(needed - best).toBe(2 * 20);
  });

  it('is never more in the best order, and never more than everybody’s', () => {
    const functions = fc.subarray<FunctionKey>(['NURSE', 'KELA_EXPERT', 'SOCIAL_WORKER']);
    fc.assert(
      fc.property(fc.array(functions, { maxLength: 4 }), (asked) => {
        const items = asked.map((own, at) => placed(at + 1, own, `2026-04-0${at + 1}`));
        const { needed, best, everybody } = spent(...items);
        expect(best).toBeLessThanOrEqual(needed);
        expect(needed).toBeLessThanOrEqual(everybody);
      }),
      { numRuns: 60 },
    );
  });
});

it('gives the urgent before the others, the nearest day first and one without a day last', () => {
  const items = [
    placed(1, [], '2026-04-01'),
    { ...placed(2, [], '2026-04-02'), urgency: { reason: 'BENEFIT_ENDS' as const, by: null } },
    {
      ...placed(3, [], '2026-04-03'),
      urgency: { reason: 'BENEFIT_ENDS' as const, by: '2026-06-01' },
    },
    {
      ...placed(4, [], '2026-04-04'),
      urgency: { reason: 'STATUTORY_DEADLINE' as const, by: '2026-05-20' },
    },
  ];
  const ids = movables(session, items, seats, 'NETWORK').map(({ id }) => id);
  expect(ids).toEqual(['C4', 'C3', 'C2', 'C1']);
});

it('gives the cases of a session to be ordered oldest first, those of one day as they stand', () => {
  const items = [
    placed(1, [], '2026-04-02'),
    placed(2, [], '2026-04-01'),
    placed(3, [], '2026-04-02'),
  ];
  const ids = movables(session, items, seats, 'NETWORK').map(({ id }) => id);
  expect(ids).toEqual(['C2', 'C1', 'C3']);
});
