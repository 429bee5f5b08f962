import type { ConsultationMode, FunctionKey, OrganisationType } from '@rukkanen/contract';
import {
  functionFor,
  isTaken,
  NOTHING_KNOWN,
  seatFor,
  type CaseFacts,
  type SeatOnDay,
  type TakenSeat,
} from '@rukkanen/rosters';
import { hull, slotSpan, type SessionTimes, type Span } from './schedule.js';

/** A case on an agenda with what decides who is needed for it. */
export interface PlannedItem {
  readonly caseId: string;
  readonly position: number;
  readonly functions: readonly FunctionKey[];
  readonly presenterFunction: FunctionKey;
  /** Age band, district and county, by which the case finds its people; unknown when left out. */
  readonly facts?: CaseFacts;
  readonly bringer: {
    readonly id: string;
    readonly name: string;
    readonly organisationType?: OrganisationType | null;
  };
}

export type Part = 'CONVENER' | 'MEMBER' | 'SUBSTITUTE' | 'BRINGER';

/** When one person is needed: one unbroken window. */
export interface Window extends Span {
  readonly personId: string;
  readonly name: string;
  readonly function: FunctionKey;
  readonly organisationType: OrganisationType | null;
  readonly part: Part;
}

/**
 * Who is needed when (SES-06): the convener the whole session, everybody else from their first to
 * their last case in one unbroken window. In a NETWORK only those whose function a case asks for, and
 * who brings it; an ANONYMOUS_TEAM discusses every case together, so its standing members come from
 * the first case to the last (CON-03). Which seat answers is the roster's rule: a nurse by district, a
 * psychosocial contact by age. A function that is asked for and in which nobody answers is uncovered.
 */
export function attendance(
  session: SessionTimes,
  items: readonly PlannedItem[],
  seats: readonly SeatOnDay[],
  mode: ConsultationMode,
): { windows: Window[]; uncovered: FunctionKey[] } {
  const asked = items.flatMap((item) => askedIn(session, item, seats));
  const people = [
    ...convenerWindows(session, seats),
    ...(mode === 'ANONYMOUS_TEAM' ? standingWindows(session, items, seats) : []),
    ...asked.flatMap(({ window }) => (window ? [window] : [])),
    ...items.map((item) => bringerWindow(session, item)),
  ];
  return {
    windows: mergeByPerson(people),
    uncovered: [...new Set(asked.filter(({ window }) => !window).map(({ own }) => own))],
  };
}

/**
 * The seats whose people come to every session of a term: in a NETWORK the convener's alone, in an
 * ANONYMOUS_TEAM all but those that come by need.
 */
export const standingSeats = (
  seats: readonly SeatOnDay[],
  mode: ConsultationMode,
): readonly TakenSeat[] => seats.filter(isTaken).filter(({ seat }) => stands(seat, mode));

/**
 * Who is called to a meeting of another kind (SES-09): it has no cases, so whoever stands in the team comes
 * to the whole of it, however the area consults.
 */
export const wholeMeeting = ({ startsAt, endsAt }: Span, seats: readonly SeatOnDay[]): Window[] =>
  mergeByPerson(
    standingSeats(seats, 'ANONYMOUS_TEAM').map((seat) => {
      const who = whoSits(seat);
      const part = who.function === 'CONVENER' ? 'CONVENER' : who.part;
      return { ...who, part, startsAt, endsAt };
    }),
  );

/** Whom one case needs beside those who come to every session: the people whose time its place decides. */
export function whomItNeeds(
  session: SessionTimes,
  item: PlannedItem,
  seats: readonly SeatOnDay[],
  mode: ConsultationMode,
): string[] {
  const always = new Set(standingSeats(seats, mode).map(({ sits }) => sits.id));
  return attendance(session, [item], seats, 'NETWORK')
    .windows.map(({ personId }) => personId)
    .filter((personId) => !always.has(personId));
}

/** Whether whoever sits in a seat comes to every session. */
export const stands = (
  { function: own, need }: SeatOnDay['seat'],
  mode: ConsultationMode,
): boolean => own === 'CONVENER' || (mode === 'ANONYMOUS_TEAM' && need !== 'ON_CALL');

/** Everybody who sits in a standing seat, from the first case to the last; nobody without a case. */
function standingWindows(
  session: SessionTimes,
  items: readonly PlannedItem[],
  seats: readonly SeatOnDay[],
): Window[] {
  if (items.length === 0) return [];
  const run = hull(items.map(({ position }) => slotSpan(session, position)));
  const standing = standingSeats(seats, 'ANONYMOUS_TEAM');
  const members = standing.filter(({ seat }) => seat.function !== 'CONVENER');
  return members.map((seat) => ({ ...whoSits(seat), ...run }));
}

function convenerWindows(
  { startsAt, endsAt }: SessionTimes,
  seats: readonly SeatOnDay[],
): Window[] {
  const seat = seatFor(seats, 'CONVENER');
  return seat ? [{ ...whoSits(seat), part: 'CONVENER', startsAt, endsAt }] : [];
}

/** What one case asks for: each function with the window of whoever answers, if anybody does. */
function askedIn(
  session: SessionTimes,
  { functions, facts = NOTHING_KNOWN, position }: PlannedItem,
  seats: readonly SeatOnDay[],
): { own: FunctionKey; window: Window | null }[] {
  return functions.map((asked) => {
    const seat = seatFor(seats, asked, facts);
    const window = seat && { ...whoSits(seat), ...slotSpan(session, position) };
    return { own: functionFor(asked, facts), window };
  });
}

const bringerWindow = (session: SessionTimes, item: PlannedItem): Window => ({
  personId: item.bringer.id,
  name: item.bringer.name,
  function: item.presenterFunction,
  organisationType: item.bringer.organisationType ?? null,
  part: 'BRINGER',
  ...slotSpan(session, item.position),
});

const whoSits = ({ seat, sits, today }: TakenSeat): Omit<Window, keyof Span> => ({
  personId: sits.id,
  name: sits.name,
  function: seat.function,
  organisationType: seat.organisationType,
  part: today === 'HOLDER' ? 'MEMBER' : 'SUBSTITUTE',
});

/** One person is in one place: several windows become the one that spans them. */
export function mergeByPerson(windows: readonly Window[]): Window[] {
  const merged = new Map<string, Window>();
  for (const window of windows) {
    const known = merged.get(window.personId);
    merged.set(window.personId, known ? { ...known, ...hull([known, window]) } : window);
  }
  return [...merged.values()];
}
