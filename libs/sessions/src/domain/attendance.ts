import type { ConsultationMode, FunctionKey, OrganisationType } from '@rukkanen/contract';
import { isTaken, type SeatOnDay, type TakenSeat } from '@rukkanen/rosters';
import { hull, slotSpan, type SessionTimes, type Span } from './schedule.js';

/** A case on an agenda with what decides who is needed for it. */
export interface PlannedItem {
  readonly caseId: string;
  readonly position: number;
  readonly functions: readonly FunctionKey[];
  readonly presenterFunction: FunctionKey;
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

/** Seats that come when a case asks for them, in every kind of team (ROS-08, ROS-10). */
const BY_NEED: readonly FunctionKey[] = [
  'KELA_EXPERT',
  'PSYCHOSOCIAL_CONTACT_UNDER_23',
  'PSYCHOSOCIAL_CONTACT_23_PLUS',
];

/**
 * Who is needed when (SES-06): the convener the whole session, everybody else from their first to
 * their last case in one unbroken window. In a NETWORK only those whose function a case asks for, and
 * who brings it; an ANONYMOUS_TEAM discusses every case together, so its standing members come from
 * the first case to the last (CON-03). A function that is asked for and whose seats are all empty is
 * listed as uncovered.
 */
export function attendance(
  session: SessionTimes,
  items: readonly PlannedItem[],
  seats: readonly SeatOnDay[],
  mode: ConsultationMode,
): { windows: Window[]; uncovered: FunctionKey[] } {
  const asked = [...new Set(items.flatMap(({ functions }) => functions))];
  const found = asked.map((own) => ({ own, window: functionWindow(session, items, seats, own) }));
  const people = [
    ...convenerWindows(session, seats),
    ...(mode === 'ANONYMOUS_TEAM' ? standingWindows(session, items, seats) : []),
    ...found.flatMap(({ window }) => (window ? [window] : [])),
    ...items.map((item) => bringerWindow(session, item)),
  ];
  return {
    windows: mergeByPerson(people),
    uncovered: found.filter(({ window }) => !window).map(({ own }) => own),
  };
}

/** Everybody who sits in a standing seat, from the first case to the last; nobody without a case. */
function standingWindows(
  session: SessionTimes,
  items: readonly PlannedItem[],
  seats: readonly SeatOnDay[],
): Window[] {
  if (items.length === 0) return [];
  const run = hull(items.map(({ position }) => slotSpan(session, position)));
  const standing = seats.filter(
    ({ seat }) => seat.function !== 'CONVENER' && !BY_NEED.includes(seat.function),
  );
  return standing.filter(isTaken).map((seat) => ({ ...whoSits(seat), ...run }));
}

function convenerWindows(
  { startsAt, endsAt }: SessionTimes,
  seats: readonly SeatOnDay[],
): Window[] {
  const [seat] = seated(seats, 'CONVENER');
  return seat ? [{ ...seat, part: 'CONVENER', startsAt, endsAt }] : [];
}

function functionWindow(
  session: SessionTimes,
  items: readonly PlannedItem[],
  seats: readonly SeatOnDay[],
  own: FunctionKey,
): Window | undefined {
  const [seat] = seated(seats, own);
  const spans = items
    .filter(({ functions }) => functions.includes(own))
    .map(({ position }) => slotSpan(session, position));
  return seat && { ...seat, ...hull(spans) };
}

const bringerWindow = (session: SessionTimes, item: PlannedItem): Window => ({
  personId: item.bringer.id,
  name: item.bringer.name,
  function: item.presenterFunction,
  organisationType: item.bringer.organisationType ?? null,
  part: 'BRINGER',
  ...slotSpan(session, item.position),
});

/** The people who sit in a function, in the order of the seats. */
const seated = (seats: readonly SeatOnDay[], own: FunctionKey): Omit<Window, keyof Span>[] =>
  seats
    .filter(isTaken)
    .filter(({ seat }) => seat.function === own)
    .map(whoSits);

const whoSits = ({ seat, sits, today }: TakenSeat): Omit<Window, keyof Span> => ({
  personId: sits.id,
  name: sits.name,
  function: seat.function,
  organisationType: seat.organisationType,
  part: today === 'HOLDER' ? 'MEMBER' : 'SUBSTITUTE',
});

/** One person is in one place: several windows become the one that spans them. */
function mergeByPerson(windows: readonly Window[]): Window[] {
  const merged = new Map<string, Window>();
  for (const window of windows) {
    const known = merged.get(window.personId);
    merged.set(window.personId, known ? { ...known, ...hull([known, window]) } : window);
  }
  return [...merged.values()];
}
