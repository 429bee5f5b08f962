import type { FunctionKey } from '@rukkanen/contract';
import type { LocalDay } from '@rukkanen/kernel';
import { sittingOn, type Seat } from '@rukkanen/rosters';

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
  readonly organisationId: string | null;
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
  seats: readonly Seat[],
  day: LocalDay,
): { windows: Window[]; uncovered: FunctionKey[] } {
  const asked = [...new Set(items.flatMap(({ functions }) => functions))];
  const found = asked.map((own) => ({
    own,
    window: functionWindow(session, items, seats, day, own),
  }));
  const people = [
    ...convenerWindows(session, seats, day),
    ...found.flatMap(({ window }) => (window ? [window] : [])),
    ...items.map((item) => bringerWindow(session, item)),
  ];
  return {
    windows: mergeByPerson(people),
    uncovered: found.filter(({ window }) => !window).map(({ own }) => own),
  };
}

function convenerWindows(session: SessionTimes, seats: readonly Seat[], day: LocalDay): Window[] {
  const [seat] = seated(seats, 'CONVENER', day);
  return seat
    ? [{ ...seat, part: 'CONVENER', startsAt: session.startsAt, endsAt: session.endsAt }]
    : [];
}

function functionWindow(
  session: SessionTimes,
  items: readonly PlannedItem[],
  seats: readonly Seat[],
  day: LocalDay,
  own: FunctionKey,
): Window | undefined {
  const [seat] = seated(seats, own, day);
  const spans = items
    .filter(({ functions }) => functions.includes(own))
    .map(({ position }) => slotSpan(session, position));
  return seat && { ...seat, ...hull(spans) };
}

const bringerWindow = (session: SessionTimes, item: PlannedItem): Window => ({
  personId: item.bringer.id,
  name: item.bringer.name,
  function: item.presenterFunction,
  organisationId: null,
  part: 'BRINGER',
  ...slotSpan(session, item.position),
});

/** The people who sit in a function on a day, in the order of the seats. */
function seated(
  seats: readonly Seat[],
  own: FunctionKey,
  day: LocalDay,
): Omit<Window, keyof Span>[] {
  return seats.flatMap((seat) => {
    const sitting = sittingOn(seat, day);
    if (seat.function !== own || sitting.part === 'UNCOVERED') return [];
    const { id, name } = sitting.person;
    const part = sitting.part === 'HOLDER' ? ('MEMBER' as const) : ('SUBSTITUTE' as const);
    return [{ personId: id, name, function: own, organisationId: seat.organisationId, part }];
  });
}

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
