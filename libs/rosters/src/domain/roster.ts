import type {
  AgeGroup,
  CoverageGap,
  FunctionKey,
  Language,
  OrganisationType,
  SeatNeed,
} from '@rukkanen/contract';
import type { LocalDay } from '@rukkanen/kernel';
import { isOn, type Days } from './days.js';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
}

/** A place in a team: which function, from which organisation, for whom and where. */
export interface Seat {
  readonly id: string;
  readonly teamId: string;
  readonly function: FunctionKey;
  readonly organisationId: string;
  readonly organisationType: OrganisationType;
  readonly districtId: string | null;
  readonly ageGroup: AgeGroup | null;
  readonly need: SeatNeed;
  /** The day from which the seat is no more; null while it goes on. */
  readonly endedOn: LocalDay | null;
}

/** Who has a seat and when; rank 1 is its holder, the next ones stand in for them in order. */
export interface Holding extends Days {
  readonly seatId: string;
  readonly rank: number;
  readonly person: Person;
}

/** Days on which somebody is away from a seat, and whether anybody stands in. */
export interface Absence extends Days {
  readonly id: string;
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

/** A seat with all that is written down of it, its holdings by rank. */
export interface SeatFacts {
  readonly seat: Seat;
  readonly holdings: readonly Holding[];
  readonly absences: readonly Absence[];
}

/**
 * The roster of one day without some people, as when they have declined that day's meeting: for each seat
 * they are away, and whoever stands in is asked (ROS-04).
 */
export function without(
  facts: RosterFacts,
  day: LocalDay,
  people: ReadonlySet<string>,
): SeatOnDay[] {
  const gone = facts.holdings.filter(({ person }) => people.has(person.id));
  const absences = gone.map(({ seatId, person }): Absence => ({
    id: `declined ${person.id}`,
    seatId,
    personId: person.id,
    covered: true,
    from: null,
    until: null,
  }));
  return rosterOn({ ...facts, absences: [...facts.absences, ...absences] }, day);
}

/** Each seat with its own facts: read once, so that a whole term is judged without searching again. */
export function bySeat({ seats, holdings, absences }: RosterFacts): SeatFacts[] {
  const held = Map.groupBy(holdings, ({ seatId }) => seatId);
  const away = Map.groupBy(absences, ({ seatId }) => seatId);
  return seats.map((seat) => ({
    seat,
    holdings: (held.get(seat.id) ?? []).toSorted((one, other) => one.rank - other.rank),
    absences: away.get(seat.id) ?? [],
  }));
}

/**
 * Says who sits where on a day (ROS-01, ROS-04). A holder who is away is stood in for by the first
 * substitute who is not away too, unless the absence itself says that nobody does.
 */
export const rosterOn = (facts: RosterFacts, day: LocalDay): SeatOnDay[] => rosterOf(facts)(day);

/** The same for many days of one roster: its facts are sorted once. */
export function rosterOf(facts: RosterFacts): (day: LocalDay) => SeatOnDay[] {
  const seats = bySeat(facts);
  return (day) =>
    seats.filter(({ seat }) => isThere(seat, day)).map((written) => seatOn(written, day));
}

const isThere = ({ endedOn }: Seat, day: LocalDay): boolean => endedOn === null || day < endedOn;

/** One seat on a day. */
export function seatOn({ seat, holdings, absences }: SeatFacts, day: LocalDay): SeatOnDay {
  const held = holdings.filter((one) => isOn(one, day));
  const away = absences.filter((one) => isOn(one, day));
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
