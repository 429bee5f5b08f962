import type { FunctionKey, OrganisationType } from '@rukkanen/contract';
import { isTaken, type SeatOnDay } from '@rukkanen/rosters';

const MINUTE = 60_000;

/** When a session runs and how its time is cut. */
export interface SessionTimes {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly openingMinutes: number;
  readonly slotMinutes: number;
}

export interface Span {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** A case on an agenda with what decides who is needed for it. */
export interface PlannedItem {
  readonly caseId: string;
  readonly position: number;
  readonly functions: readonly FunctionKey[];
  readonly presenterFunction: FunctionKey;
  readonly bringer: { readonly id: string; readonly name: string };
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

/** The time of the slot at a position, the first being 1. */
export function slotSpan(session: SessionTimes, position: number): Span {
  const from =
    session.startsAt.getTime() +
    (session.openingMinutes + (position - 1) * session.slotMinutes) * MINUTE;
  return { startsAt: new Date(from), endsAt: new Date(from + session.slotMinutes * MINUTE) };
}

/**
 * Who is needed when: the convener the whole session, each asked function and each bringer from
 * their first to their last case in one unbroken window (SES-06). A seat is sat in by whoever sits
 * there on the day; a function whose seats are all empty is listed as uncovered.
 */
export function attendance(
  session: SessionTimes,
  items: readonly PlannedItem[],
  seats: readonly SeatOnDay[],
): { windows: Window[]; uncovered: FunctionKey[] } {
  const asked = [...new Set(items.flatMap(({ functions }) => functions))];
  const found = asked.map((own) => ({ own, window: functionWindow(session, items, seats, own) }));
  const people = [
    ...convenerWindows(session, seats),
    ...found.flatMap(({ window }) => (window ? [window] : [])),
    ...items.map((item) => bringerWindow(session, item)),
  ];
  return {
    windows: mergeByPerson(people),
    uncovered: found.filter(({ window }) => !window).map(({ own }) => own),
  };
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
  organisationType: null,
  part: 'BRINGER',
  ...slotSpan(session, item.position),
});

/** The people who sit in a function, in the order of the seats. */
const seated = (seats: readonly SeatOnDay[], own: FunctionKey): Omit<Window, keyof Span>[] =>
  seats
    .filter(isTaken)
    .filter(({ seat }) => seat.function === own)
    .map(({ seat, sits, today }) => ({
      personId: sits.id,
      name: sits.name,
      function: own,
      organisationType: seat.organisationType,
      part: today === 'HOLDER' ? ('MEMBER' as const) : ('SUBSTITUTE' as const),
    }));

/** One person is in one place: several windows become the one that spans them. */
function mergeByPerson(windows: readonly Window[]): Window[] {
  const merged = new Map<string, Window>();
  for (const window of windows) {
    const known = merged.get(window.personId);
    merged.set(window.personId, known ? { ...known, ...hull([known, window]) } : window);
  }
  return [...merged.values()];
}

function hull(spans: readonly Span[]): Span {
  return {
    startsAt: new Date(Math.min(...spans.map(({ startsAt }) => startsAt.getTime()))),
    endsAt: new Date(Math.max(...spans.map(({ endsAt }) => endsAt.getTime()))),
  };
}

/** Person-minutes that the windows take, against everybody sitting from start to end. */
export function minutes(
  session: SessionTimes,
  windows: readonly Window[],
): { needed: number; everybody: number } {
  const length = ({ startsAt, endsAt }: Span) => (endsAt.getTime() - startsAt.getTime()) / MINUTE;
  return {
    needed: windows.reduce((sum, window) => sum + length(window), 0),
    everybody: windows.length * length(session),
  };
}
