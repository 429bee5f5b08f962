import type { SeatOnDay } from '@rukkanen/rosters';
import { shifted } from './shifted.js';
import type { Told, Wanted } from './planned-mails.js';

/**
 * Who is wanted in a session whose agenda is not locked, once its roster has changed: whoever was called
 * for a seat gives their place to who sits in it now, at the same times (ROS-04). Nobody else hears.
 */
export function rerouted(
  told: readonly Told[],
  before: readonly SeatOnDay[],
  after: readonly SeatOnDay[],
): Wanted[] {
  const now = new Map(after.map(({ seat, ...rest }) => [seat.id, rest]));
  const sitting = new Set(after.flatMap(({ sits }) => sits?.id ?? []));
  const wanted = shifted(told, 0).flatMap((one): Wanted[] => {
    const left = before.find(({ seat, sits }) => isHis(one, seat.function, sits?.id));
    if (!left || one.part === 'BRINGER' || sitting.has(one.personId)) return [one];
    const next = now.get(left.seat.id);
    if (!next?.sits) return [];
    const part = one.part === 'CONVENER' ? 'CONVENER' : PARTS[next.today];
    return [{ ...one, personId: next.sits.id, part }];
  });
  return [...new Map(wanted.toReversed().map((one) => [one.personId, one])).values()].reverse();
}

const isHis = (one: Wanted, own: Wanted['function'], sits: string | undefined): boolean =>
  one.personId === sits && one.function === own;

const PARTS = { HOLDER: 'MEMBER', SUBSTITUTE: 'SUBSTITUTE', UNCOVERED: 'MEMBER' } as const;
