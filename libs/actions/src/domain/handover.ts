import { daysBetween, type LocalDay } from '@rukkanen/kernel';
import type { Holding, RosterFacts, SeatOnDay } from '@rukkanen/rosters';

/** An open action in the hand of a seat. */
export interface InHand {
  readonly id: string;
  readonly seatId: string;
  readonly ownerId: string | null;
}

/** One action's way from hand to hand; `to` is null while the seat is empty. */
export interface Handover {
  readonly actionId: string;
  readonly seatId: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly gapDays: number;
}

/**
 * Which open actions change hands on a day: those whose owner holds the seat no more (ROS-16). Asking
 * again changes nothing. A holder who is away keeps them: an absence ends.
 */
export function handovers(
  actions: readonly InHand[],
  seats: readonly SeatOnDay[],
  { holdings }: Pick<RosterFacts, 'holdings'>,
  day: LocalDay,
): Handover[] {
  const holders = new Map(seats.map(({ seat, holder }) => [seat.id, holder?.id ?? null]));
  return actions.flatMap(({ id, seatId, ownerId }) => {
    const to = holders.get(seatId) ?? null;
    if (to === ownerId) return [];
    const gapDays = to === null ? 0 : gapBefore(holdings, seatId, day);
    return [{ actionId: id, seatId, from: ownerId, to, gapDays }];
  });
}

/** Days for which nobody held the seat before the present holder began; none for its first holder. */
export function gapBefore(holdings: readonly Holding[], seatId: string, day: LocalDay): number {
  const held = holdings.filter((one) => one.seatId === seatId && one.rank === 1);
  const present = held.find(
    ({ from, until }) => (from ?? '') <= day && (until === null || day < until),
  );
  const begins = present?.from;
  if (!begins) return 0;
  const ends = held.flatMap(({ until }) => (until !== null && until <= begins ? [until] : []));
  const last = ends.toSorted().at(-1);
  return last === undefined ? 0 : daysBetween(last, begins);
}
