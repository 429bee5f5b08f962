import * as fc from 'fast-check';
import { EXACT_UP_TO } from './exact.js';
import { bestOrder } from './order.js';
import { share } from './share.js';
import { keepsSlots, slotsNeeded, slotsSat, type Movable } from './spans.js';

const aCase = (id: string, ...people: string[]): Movable => ({ id, people });
const ids = (order: readonly Movable[] | null) => order?.map(({ id }) => id);

/** Every order there is: what the clever way has to agree with. */
function orders<T>(of: readonly T[]): T[][] {
  if (of.length === 0) return [[]];
  return of.flatMap((one, at) => orders(of.toSpliced(at, 1)).map((rest) => [one, ...rest]));
}

const anyCases = (minLength: number, maxLength: number) =>
  fc
    .array(fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'), { maxLength: 4 }), {
      minLength,
      maxLength,
    })
    .map((all) => all.map((people, at): Movable => ({ id: `case-${at}`, people })));

describe('arranging a session', () => {
  it('lets a nurse who is needed twice come once, for two cases in a row', () => {
    const order = bestOrder([aCase('a', 'nurse'), aCase('b', 'kela'), aCase('c', 'nurse')]);
    expect(ids(order)).toEqual(['a', 'c', 'b']);
  });

  it('takes the most urgent first when it makes no difference to anybody', () => {
    expect(ids(bestOrder([aCase('urgent', 'x'), aCase('old', 'y'), aCase('new', 'z')]))).toEqual([
      'urgent',
      'old',
      'new',
    ]);
  });

  it('leaves a case in the slot that it must keep', () => {
    const kept = { ...aCase('kept', 'nurse'), slot: 3 };
    expect(ids(bestOrder([kept, aCase('a', 'nurse'), aCase('b', 'kela')]))).toEqual([
      'b',
      'a',
      'kept',
    ]);
    expect(bestOrder([kept, { ...aCase('a'), slot: 3 }, aCase('b')])).toBeNull();
  });

  it('finds what trying every order finds', () => {
    fc.assert(
      fc.property(anyCases(1, 7), (cases) => {
        const tried = Math.min(...orders(cases).map(slotsSat));
        expect(slotsSat(bestOrder(cases) ?? [])).toBe(tried);
        expect(slotsNeeded(cases)).toBeLessThanOrEqual(tried);
      }),
      { numRuns: 60 },
    );
  });

  it('finds what trying every order finds for eight cases, slots to be kept included', () => {
    fc.assert(
      fc.property(anyCases(8, 8), fc.integer({ min: 1, max: 8 }), (cases, slot) => {
        const kept = cases.map((one, at) => (at === 0 ? { ...one, slot } : one));
        const tried = Math.min(...orders(kept).filter(keepsSlots).map(slotsSat));
        expect(slotsSat(bestOrder(kept) ?? [])).toBe(tried);
      }),
      { numRuns: 3 },
    );
  });

  it('loses no case and never makes a long session worse', () => {
    fc.assert(
      fc.property(anyCases(EXACT_UP_TO + 1, 20), (cases) => {
        const order = bestOrder(cases) ?? [];
        expect(ids(order)?.toSorted()).toEqual(ids(cases)?.toSorted());
        expect(slotsSat(order)).toBeLessThanOrEqual(slotsSat(cases));
      }),
      { numRuns: 30 },
    );
  });
});

describe('sharing cases among sessions', () => {
  it('parts three cases that would make somebody wait, and no others', () => {
    const ring = [aCase('a', 'x', 'y'), aCase('b', 'y', 'z'), aCase('c', 'z', 'x')];
    const cases = [...ring, aCase('d', 'v'), aCase('e', 'v'), aCase('f', 'v')];
    const shared = share(cases, [3, 3]);
    expect(slotsSat(ring)).toBe(7);
    expect(shared.map(slotsSat).reduce((one, other) => one + other)).toBe(slotsNeeded(cases));
    expect(ids(shared[0] ?? [])?.filter((id) => 'abc'.includes(id))).toHaveLength(2);
  });

  it('takes every case once, none later than it may wait, within the slots there are', () => {
    fc.assert(
      fc.property(anyCases(4, 10), (cases) => {
        const waiting = cases.map((one, at) => ({ ...one, latest: Math.floor(at / 4) }));
        const shared = share(waiting, [4, 4, 4]);
        expect(shared.every((group) => group.length <= 4)).toBe(true);
        expect(shared.flatMap((group) => ids(group) ?? []).toSorted()).toEqual(
          ids(cases)?.toSorted(),
        );
        const late = shared.flatMap((group, at) =>
          group.filter(({ id }) => (waiting.find((one) => one.id === id)?.latest ?? 0) < at),
        );
        expect(late).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('never asks more of people than taking the cases as they come', () => {
    fc.assert(
      fc.property(anyCases(8, 12), (cases) => {
        const asTheyCome = [cases.slice(0, 4), cases.slice(4, 8), cases.slice(8)];
        const sat = (groups: readonly (readonly Movable[])[]) =>
          groups.reduce((sum, group) => sum + slotsSat(group), 0);
        const found = sat(share(cases, [4, 4, 4]));
        expect(found).toBeLessThanOrEqual(sat(asTheyCome));
        expect(found).toBeGreaterThanOrEqual(slotsNeeded(cases));
      }),
      { numRuns: 30 },
    );
  });
});
