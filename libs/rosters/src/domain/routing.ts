import type { AgeBand, AgeGroup, FunctionKey, SeatNeed } from '@rukkanen/contract';
import { isTaken, type Seat, type SeatOnDay, type TakenSeat } from './roster.js';

/** What is known of a case that decides who answers for it. Null is not known. */
export interface CaseFacts {
  readonly ageBand: AgeBand | null;
  readonly districtId: string | null;
  /** The wellbeing services county that answers for the client (ROS-11). */
  readonly countyId: string | null;
  /** From which age the area's adult services answer (ROS-08). */
  readonly adultFrom: number;
}

/** A case of which nothing is known, in an area with the usual boundary. */
export const NOTHING_KNOWN: CaseFacts = {
  ageBand: null,
  districtId: null,
  countyId: null,
  adultFrom: 23,
};

const YOUNG = 'PSYCHOSOCIAL_CONTACT_UNDER_23';
const ADULT = 'PSYCHOSOCIAL_CONTACT_23_PLUS';

/**
 * Which side an age band is on. Age is known as a band only, so a band goes as its first year goes:
 * with the usual boundary somebody of exactly 23 is an adult.
 */
export const ageGroupOf = ({ ageBand, adultFrom }: CaseFacts): AgeGroup | null =>
  ageBand === null ? null : Number.parseInt(ageBand, 10) < adultFrom ? 'YOUNG' : 'ADULT';

/** Of the two psychosocial contacts the one for the client's age, whichever was asked for (ROS-08). */
export function functionFor(asked: FunctionKey, facts: CaseFacts): FunctionKey {
  const group = ageGroupOf(facts);
  if (group === null || (asked !== YOUNG && asked !== ADULT)) return asked;
  return group === 'YOUNG' ? YOUNG : ADULT;
}

/**
 * Who answers for a function in a case on that day; null when the seat stays empty.
 *
 * With a district its own seats come first: a missing district nurse is shown and never replaced by
 * another district's (ROS-06). Seats for every district serve too, but a county's only in its own
 * county (ROS-11). Without a district the first seat that somebody takes.
 */
export const seatFor = (
  seats: readonly SeatOnDay[],
  asked: FunctionKey,
  facts: CaseFacts = NOTHING_KNOWN,
): TakenSeat | null => seatsFor(seats, asked, facts).find(isTaken) ?? null;

/** Every seat that may answer for a function in a case, empty or not, the nearest first. */
export function seatsFor(
  seats: readonly SeatOnDay[],
  asked: FunctionKey,
  facts: CaseFacts = NOTHING_KNOWN,
): SeatOnDay[] {
  const wanted = functionFor(asked, facts);
  const own = seats.filter(({ seat }) => seat.function === wanted && serves(seat, facts));
  if (facts.districtId === null) return own;
  return own.toSorted((one, other) => distance(one.seat) - distance(other.seat));
}

/** A seat of the district before one for every district. */
const distance = ({ districtId }: Seat): number => (districtId === null ? 1 : 0);

function serves(seat: Seat, facts: CaseFacts): boolean {
  const group = ageGroupOf(facts);
  if (seat.ageGroup !== null && group !== null && seat.ageGroup !== group) return false;
  if (facts.districtId !== null && seat.districtId !== null)
    return seat.districtId === facts.districtId;
  return (
    facts.countyId === null ||
    seat.organisationType !== 'WELLBEING_SERVICES_COUNTY' ||
    seat.organisationId === facts.countyId
  );
}

/** Functions that come when a case asks for them: a pool beside the standing members (ROS-10, ROS-14). */
const STANDING: readonly FunctionKey[] = [
  'CONVENER',
  'EMPLOYMENT_EXPERT',
  'SOCIAL_WORKER',
  'SOCIAL_COUNSELLOR',
  'NURSE',
];

/** What a seat of a function is usually needed for, where the roster says nothing else. */
export const usualNeed = (own: FunctionKey): SeatNeed =>
  STANDING.includes(own) ? 'REQUIRED' : 'ON_CALL';
