import { EXACT_UP_TO, exactOrder } from './exact.js';
import { keepsSlots, slotsSat, type Movable } from './spans.js';

/**
 * The order of one session that wastes least of people's time (SES-07), given the cases most urgent
 * and oldest first: of orders that cost the same, that one comes nearest to how they were given. Exact
 * for up to `EXACT_UP_TO` cases; above, single cases are moved as long as one move helps, which ends
 * in an order that no single move betters. Null when the slots to be kept contradict each other.
 */
export const bestOrder = (cases: readonly Movable[]): Movable[] | null =>
  cases.length <= EXACT_UP_TO ? exactOrder(cases) : improved(inKeptSlots(cases));

/** The cases as given, those that keep a slot put into it. */
function inKeptSlots(cases: readonly Movable[]): Movable[] | null {
  const free = cases.filter(({ slot }) => slot === undefined);
  const kept = new Map(cases.flatMap((one) => (one.slot === undefined ? [] : [[one.slot, one]])));
  if (free.length + kept.size < cases.length) return null;
  const order = cases.flatMap((_, at) => kept.get(at + 1) ?? free.shift() ?? []);
  return order.length === cases.length ? order : null;
}

function improved(start: Movable[] | null): Movable[] | null {
  for (let order = start; order;) {
    const better = betterMove(order);
    if (!better) return order;
    order = better;
  }
  return null;
}

/** The first move of one case to another place that saves somebody a slot. */
function betterMove(order: readonly Movable[]): Movable[] | null {
  const now = slotsSat(order);
  for (const from of order.keys())
    for (const to of order.keys()) {
      const tried = moved(order, from, to);
      if (keepsSlots(tried) && slotsSat(tried) < now) return tried;
    }
  return null;
}

const moved = (order: readonly Movable[], from: number, to: number): Movable[] => {
  const [one] = order.slice(from, from + 1);
  const rest = order.toSpliced(from, 1);
  return one ? rest.toSpliced(to, 0, one) : rest;
};
