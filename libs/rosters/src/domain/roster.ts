import type { CoverageGap, FunctionKey, Language, OrganisationType } from '@rukkanen/contract';
import type { LocalDay } from '@rukkanen/kernel';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
}

/** Days from the first, included, to the last, left out. Null is without an end. */
export interface Days {
  readonly from: LocalDay | null;
  readonly until: LocalDay | null;
}

/** A place in a team: which function, from which organisation, for which district. */
export interface Seat {
  readonly id: string;
  readonly teamId: string;
  readonly function: FunctionKey;
  readonly organisationId: string;
  readonly organisationType: OrganisationType;
  readonly districtId: string | null;
}

/** Who has a seat and when; rank 1 is its holder, the next ones stand in for them in order. */
export interface Holding extends Days {
  readonly seatId: string;
  readonly rank: number;
  readonly person: Person;
}

/** Days on which somebody is away from a seat, and whether anybody stands in. */
export interface Absence extends Days {
  readonly seatId: string;
  readonly personId: string;
  readonly covered: boolean;
}

/** The roster of teams as it is written down, through all times. */
export interface RosterFacts {
  readonly seats: readonly Seat[];
  readonly holdings: readonly Holding[];
  readonly absences: readonly Absence[];
}

/** One seat as it is on one day. `sits` is who is expected; null when the seat stays empty. */
export interface SeatOnDay {
  readonly seat: Seat;
  readonly holder: Person | null;
  readonly substitute: Person | null;
  readonly today: 'HOLDER' | 'SUBSTITUTE' | 'UNCOVERED';
  readonly sits: Person | null;
}

const on =
  (day: LocalDay) =>
  ({ from, until }: Days): boolean =>
    (from === null || from <= day) && (until === null || day < until);

/**
 * Says who sits where on a day (ROS-01, ROS-04). A holder who is away is stood in for by the first
 * substitute who is not away too, unless the absence itself says that nobody does.
 */
export function rosterOn({ seats, holdings, absences }: RosterFacts, day: LocalDay): SeatOnDay[] {
  const valid = holdings.filter(on(day)).toSorted((one, other) => one.rank - other.rank);
  const away = absences.filter(on(day));
  return seats.map((seat) => {
    const mine = ({ seatId }: { readonly seatId: string }) => seatId === seat.id;
    return seatOn(seat, valid.filter(mine), away.filter(mine));
  });
}

function seatOn(seat: Seat, held: readonly Holding[], away: readonly Absence[]): SeatOnDay {
  const holder = held.find(({ rank }) => rank === 1)?.person ?? null;
  const substitutes = held.filter(({ rank }) => rank > 1).map(({ person }) => person);
  const here = ({ id }: Person) => !away.some(({ personId }) => personId === id);
  const known = { seat, holder, substitute: substitutes[0] ?? null };
  if (holder && here(holder)) return { ...known, today: 'HOLDER', sits: holder };
  const stoodInFor = away.every((one) => one.covered || one.personId !== holder?.id);
  const standIn = stoodInFor ? substitutes.find(here) : undefined;
  if (standIn) return { ...known, today: 'SUBSTITUTE', sits: standIn };
  return { ...known, today: 'UNCOVERED', sits: null };
}

/** The seats that nobody takes on that day, each with the reason. */
export const gapsIn = (seats: readonly SeatOnDay[]): CoverageGap[] =>
  seats
    .filter(({ today }) => today === 'UNCOVERED')
    .map(({ seat, holder }) => ({
      seatId: seat.id,
      function: seat.function,
      districtId: seat.districtId,
      reason: holder ? 'absent_without_substitute' : 'no_holder',
    }));

/** A seat in which somebody is expected. */
export type TakenSeat = SeatOnDay & { readonly sits: Person };

export const isTaken = (seat: SeatOnDay): seat is TakenSeat => seat.sits !== null;

/**
 * Who answers for a function on that day. With a district only its own seat, or one that serves every
 * district, will do: a missing district nurse is shown, not replaced by another's (ROS-06). Without
 * one the first seat that somebody takes.
 */
export function attendeeFor(
  seats: readonly SeatOnDay[],
  wanted: FunctionKey,
  districtId: string | null = null,
): TakenSeat | null {
  const fits = ({ seat }: SeatOnDay) =>
    seat.function === wanted &&
    (districtId === null || seat.districtId === null || seat.districtId === districtId);
  return seats.filter(fits).find(isTaken) ?? null;
}
