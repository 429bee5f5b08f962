import type { LiveInterval, LiveItem, LiveView } from '@rukkanen/contract';
import { isOver } from './guards.js';

const MINUTE = 60_000;

/** What a time box needs of an item: both the server's and a viewer's have it. */
export type TimedItem = Readonly<Pick<LiveItem, 'id' | 'plannedMinutes' | 'state'>> & {
  readonly intervals: readonly Readonly<LiveInterval>[];
};

export type TimedSession = Readonly<Pick<LiveView, 'startsAt' | 'openingMinutes' | 'startedAt'>> & {
  readonly items: readonly TimedItem[];
};

/** A stretch of time of one item, in milliseconds since the epoch. */
export interface Span {
  readonly itemId: string;
  readonly from: number;
  readonly to: number;
}

/** How long an item has been discussed, in milliseconds: the sum of its intervals, pauses left out. */
export const elapsed = ({ intervals }: TimedItem, now: Date): number =>
  intervals.reduce((sum, { from, to }) => sum + lasted(from, to, now), 0);

const lasted = (from: string, to: string | null, now: Date): number =>
  Math.max(0, (to === null ? now.getTime() : Date.parse(to)) - Date.parse(from));

/** How much of its planned time an item has left, in milliseconds; negative when it runs over. */
export const remaining = (item: TimedItem, now: Date): number =>
  item.plannedMinutes * MINUTE - elapsed(item, now);

/** When each item was to be discussed, by the agenda. */
export const planned = (session: TimedSession): Span[] =>
  inTurn(session.items, Date.parse(session.startsAt) + session.openingMinutes * MINUTE, (item) => ({
    length: item.plannedMinutes * MINUTE,
  }));

/**
 * When each item is expected: what is over stands as it went, the item in hand takes what it has left,
 * and the others follow in turn. Nobody is asked before their own window unless they have been called,
 * so an early finish moves nothing; an overrun moves everything after it (LIV-01).
 */
export function forecast(session: TimedSession, now: Date): Span[] {
  const plan = new Map(planned(session).map((span) => [span.itemId, span]));
  const over = session.items.filter(isOver).flatMap(went);
  const coming = session.items.filter((item) => !isOver(item));
  const first = coming.filter(({ state }) => state === 'active');
  const rest = coming.filter(({ state }) => state !== 'active');
  const expected = inTurn([...first, ...rest], begins(session, now), (item) => ({
    length: Math.max(0, remaining(item, now)),
    notBefore: item.state === 'scheduled' ? (plan.get(item.id)?.from ?? 0) : 0,
  }));
  return [...over, ...expected];
}

/** How long until an item is expected, in milliseconds; 0 when it is in hand, null when it is over. */
export function untilNeeded(session: TimedSession, itemId: string, now: Date): number | null {
  const item = session.items.find(({ id }) => id === itemId);
  if (!item || isOver(item)) return null;
  const span = forecast(session, now).find((found) => found.itemId === itemId);
  return span ? Math.max(0, span.from - now.getTime()) : null;
}

/** The moment from which the items still to come are lined up. */
function begins({ startsAt, startedAt, openingMinutes }: TimedSession, now: Date): number {
  if (startedAt !== null) return now.getTime();
  return Math.max(now.getTime(), Date.parse(startsAt)) + openingMinutes * MINUTE;
}

function inTurn(
  items: readonly TimedItem[],
  begin: number,
  box: (item: TimedItem) => { readonly length: number; readonly notBefore?: number },
): Span[] {
  let free = begin;
  return items.map((item) => {
    const { length, notBefore = 0 } = box(item);
    const from = Math.max(free, notBefore);
    free = from + length;
    return { itemId: item.id, from, to: free };
  });
}

function went({ id, intervals }: TimedItem): Span[] {
  const first = intervals[0];
  const last = intervals.at(-1);
  if (!first || !last) return [];
  return [{ itemId: id, from: Date.parse(first.from), to: Date.parse(last.to ?? last.from) }];
}
