import type { Movable } from './spans.js';

/** So many cases are ordered exactly: 4,096 sets of cases, which takes milliseconds. */
export const EXACT_UP_TO = 12;

/**
 * The order in which people sit through the fewest slots, exactly, and of several such orders the one
 * that takes the earlier given cases first. Null when the slots to be kept contradict each other.
 *
 * Whether somebody sits through a slot depends only on which cases came before it and which come
 * after, not on their order, so the best way on from a set of cases taken is worked out once a set
 * (Held and Karp's way of ordering): 2ⁿ sets instead of n! orders.
 *
 * @throws RangeError for more than `EXACT_UP_TO` cases
 */
export function exactOrder(cases: readonly Movable[]): Movable[] | null {
  if (cases.length > EXACT_UP_TO) throw new RangeError('arrange.too_many');
  const sits = sittersOf(cases);
  const rest = bestRests(cases, sits);
  if (!Number.isFinite(rest[0] ?? 0)) return null;
  const order: Movable[] = [];
  let taken = 0;
  while (order.length < cases.length) {
    const next = cases.findIndex(
      (one, at) =>
        isFree(taken, at) &&
        maySit(one, order.length) &&
        sits(taken, at) + (rest[taken | (1 << at)] ?? 0) === rest[taken],
    );
    const found = cases[next];
    if (!found) return null;
    order.push(found);
    taken |= 1 << next;
  }
  return order;
}

/** For each set of cases already taken, the slots that people still sit through at best. */
function bestRests(cases: readonly Movable[], sits: Sitters): Float64Array {
  const all = (1 << cases.length) - 1;
  const rest = new Float64Array(all + 1).fill(Infinity);
  rest[all] = 0;
  for (let taken = all - 1; taken >= 0; taken -= 1) {
    const slot = sizeOf(taken);
    cases.forEach((one, at) => {
      if (!isFree(taken, at) || !maySit(one, slot)) return;
      const whole = sits(taken, at) + (rest[taken | (1 << at)] ?? Infinity);
      if (whole < (rest[taken] ?? Infinity)) rest[taken] = whole;
    });
  }
  return rest;
}

/** How many people sit through the slot of case `at` when the cases of `taken` stand before it. */
type Sitters = (taken: number, at: number) => number;

function sittersOf(cases: readonly Movable[]): Sitters {
  const needed = new Map<string, number>();
  cases.forEach(({ people }, at) => {
    for (const person of people) needed.set(person, (needed.get(person) ?? 0) | (1 << at));
  });
  const sets = [...needed.values()];
  return (taken, at) => {
    const now = 1 << at;
    const seen = taken | now;
    return sets.filter((own) => own & now || (own & taken && own & ~seen)).length;
  };
}

const isFree = (taken: number, at: number): boolean => (taken & (1 << at)) === 0;

const maySit = ({ slot }: Movable, before: number): boolean =>
  slot === undefined || slot === before + 1;

function sizeOf(set: number): number {
  let size = 0;
  for (let left = set; left > 0; left &= left - 1) size += 1;
  return size;
}
