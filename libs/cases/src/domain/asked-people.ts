import type { FunctionKey } from '@rukkanen/contract';
import { seatFor, seatsFor, type CaseFacts, type SeatOnDay } from '@rukkanen/rosters';

/** The convener is asked by bringing a case; a direct question goes to anybody else (FLW-12). */
export const canBeAsked = (own: FunctionKey): boolean => own !== 'CONVENER';

/**
 * Whoever may answer for a function in a case on that day: holder and substitute of the seat that would
 * come to its meeting. The case's own team comes before the area's other teams; a missing district nurse
 * is not replaced by another's (ROS-06). Nobody is asked by themselves.
 */
export function askedPeople(
  seats: readonly SeatOnDay[],
  about: { function: FunctionKey; teamId: string; facts: CaseFacts; bringerId: string },
): string[] {
  if (!canBeAsked(about.function)) return [];
  const ownFirst = seats.toSorted(
    (one, other) =>
      Number(one.seat.teamId !== about.teamId) - Number(other.seat.teamId !== about.teamId),
  );
  const seat =
    seatFor(ownFirst, about.function, about.facts) ??
    seatsFor(ownFirst, about.function, about.facts)[0];
  const people = [seat?.sits, seat?.holder, seat?.substitute].flatMap((one) => one?.id ?? []);
  return [...new Set(people)].filter((id) => id !== about.bringerId);
}
