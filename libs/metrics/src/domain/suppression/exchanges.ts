import type { Kind, Statistic } from './statistics.js';

/** One statistic going up (+1) or down (−1). */
export interface Change {
  readonly statistic: number;
  readonly sign: 1 | -1;
}

/** Changes that together leave every sum within an object true. The same holds with signs turned. */
export type Exchange = readonly Change[];

/**
 * The sums of an object form a chain, each total but the last shared by two of them:
 *
 *     Σ contacts = consulted = Σ other exits + via team;  via team + direct = new = Σ needs
 *
 * So whatever keeps them all true is made of walks along the chain: in at one of the ends (a contact,
 * an exit, a direct referral, a need), through the totals between, and out at another end.
 */
const ENDS = ['CONTACT', 'EXIT', 'DIRECT', 'NEED'] as const;
const TOTALS = ['CONSULTED', 'VIA_TEAM', 'NEW'] as const;

/** How an end moves when the total on its right goes up, and the total on its left stands still. */
const LEFT_END = { CONTACT: 1, EXIT: -1, DIRECT: 1, NEED: 1 } as const;
/** How an end moves when the total on its left goes up, and the total on its right stands still. */
const RIGHT_END = { CONTACT: 1, EXIT: 1, DIRECT: -1, NEED: 1 } as const;

/** Consulted cases are also done, overdue or pending, so a walk through them takes one of these along. */
const FEEDBACK = ['DONE', 'OVERDUE', 'PENDING'] as const;

/** Kinds that no sum of the object holds: each moves alone. */
const FREE = ['BOTTLENECK', 'WAITING'] as const;

/** Every exchange that these statistics allow. */
export function exchangesOf(statistics: readonly Statistic[]): readonly Exchange[] {
  const of = (kind: Kind): number[] =>
    statistics.flatMap((statistic, index) => (statistic.kind === kind ? [index] : []));
  return [
    ...ENDS.flatMap((_, left) => ENDS.flatMap((__, right) => walks(of, left, right))),
    ...swaps(FEEDBACK.flatMap(of)),
    ...FREE.flatMap(of).map((statistic) => [up(statistic)]),
  ];
}

type Lookup = (kind: Kind) => number[];

const up = (statistic: number): Change => ({ statistic, sign: 1 });

function walks(of: Lookup, left: number, right: number): Exchange[] {
  const [from, to] = [ENDS[left], ENDS[right]];
  if (!from || !to || left > right) return [];
  if (left === right) return swaps(of(from));
  const totals = TOTALS.slice(left, right);
  const between = totals.flatMap(of).map(up);
  const companions = totals.includes('CONSULTED') ? FEEDBACK.flatMap(of).map((f) => [up(f)]) : [[]];
  return of(from).flatMap((first) =>
    of(to).flatMap((last) =>
      companions.map((companion) => [
        { statistic: first, sign: LEFT_END[from] },
        ...between,
        { statistic: last, sign: RIGHT_END[to] },
        ...companion,
      ]),
    ),
  );
}

/** One more of the one and one less of the other, of every pair. */
const swaps = (statistics: readonly number[]): Exchange[] =>
  statistics.flatMap((one, index) =>
    statistics.slice(index + 1).map((other): Exchange => [up(one), { statistic: other, sign: -1 }]),
  );
