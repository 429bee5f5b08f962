import { bestOrder } from './order.js';
import { slotsNeeded, slotsSat, type Movable } from './spans.js';

/** A case that waits for one of several sessions; it may not be taken later than `latest`, the first being 0. */
export interface Waiting extends Movable {
  readonly latest?: number;
}

const ROUNDS = 60;
const SHAKES = 4;

/**
 * Shares the cases, given most urgent and oldest first, among sessions of so many slots, so that
 * people sit through few slots in all; each session in its best order.
 *
 * Which cases meet is a partition of the cases, so this is a heuristic: the cases are dealt in the
 * order given, then two of different sessions are exchanged as long as that helps. From there a few
 * random exchanges lead on, the same ones each time, and the best sharing met is kept. The search ends
 * early at `slotsNeeded`, below which nothing can be.
 */
export function share(cases: readonly Waiting[], slots: readonly number[]): Movable[][] {
  const costs = costsOf(cases);
  const random = numbers();
  const bound = slotsNeeded(cases);
  let best = settled(dealt(cases, slots), cases, costs);
  let lowest = total(best, costs);
  for (let round = 0; round < ROUNDS && lowest > bound; round += 1) {
    const tried = settled(shaken(best, cases, random), cases, costs);
    const cost = total(tried, costs);
    if (cost < lowest) [best, lowest] = [tried, cost];
  }
  return best.map((group) => ordered(group, cases));
}

type Groups = readonly (readonly number[])[];
type Costs = (group: readonly number[]) => number;

function dealt(cases: readonly Waiting[], slots: readonly number[]): number[][] {
  const left = [...cases.keys()];
  return slots.map((room) => left.splice(0, room));
}

/** What a session of these cases costs in its best order, worked out once. */
function costsOf(cases: readonly Waiting[]): Costs {
  const known = new Map<string, number>();
  return (group) => {
    const name = group.toSorted((one, other) => one - other).join();
    const found = known.get(name) ?? slotsSat(ordered(group, cases));
    known.set(name, found);
    return found;
  };
}

function ordered(group: readonly number[], cases: readonly Waiting[]): Movable[] {
  const members = group.toSorted((one, other) => one - other).flatMap((at) => cases[at] ?? []);
  return bestOrder(members.map(({ id, people }) => ({ id, people }))) ?? members;
}

const total = (groups: Groups, costs: Costs): number =>
  groups.reduce((sum, group) => sum + costs(group), 0);

/** Exchanges pairs as long as one exchange helps. */
function settled(start: Groups, cases: readonly Waiting[], costs: Costs): Groups {
  for (let groups = start; ;) {
    const better = exchanges(groups, cases).find(
      ({ before, after }) => total(after, costs) < total(before, costs),
    );
    if (!better) return groups;
    groups = withGroups(groups, better);
  }
}

interface Exchange {
  readonly sessions: readonly [number, number];
  readonly before: Groups;
  readonly after: Groups;
}

function* exchanges(groups: Groups, cases: readonly Waiting[]): Generator<Exchange, void> {
  for (const [first, one] of groups.entries())
    for (const [second, other] of groups.entries())
      if (first < second)
        for (const a of one)
          for (const b of other) {
            if (first > (cases[b]?.latest ?? first) || second > (cases[a]?.latest ?? second))
              continue;
            yield {
              sessions: [first, second],
              before: [one, other],
              after: [put(one, a, b), put(other, b, a)],
            };
          }
}

const put = (group: readonly number[], out: number, into: number): number[] =>
  group.map((at) => (at === out ? into : at));

const withGroups = (groups: Groups, { sessions: [first, second], after }: Exchange): Groups =>
  groups.with(first, after[0] ?? []).with(second, after[1] ?? []);

/** A few exchanges that need not help, within what the cases allow. */
function shaken(groups: Groups, cases: readonly Waiting[], random: () => number): Groups {
  return Array.from({ length: SHAKES }).reduce<Groups>((now) => {
    const all = [...exchanges(now, cases)];
    const drawn = all[Math.floor(random() * all.length)];
    return drawn ? withGroups(now, drawn) : now;
  }, groups);
}

/** The same numbers from 0 to 1 each time (a linear congruential generator). */
function numbers(): () => number {
  let state = 2026;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
}
