import type { FunctionKey, LiveItem, LiveView } from '@rukkanen/contract';
import { isOver } from './guards.js';
import { forecast } from './time-box.js';

/** When a case is expected to be talked of (epoch milliseconds). */
export interface Expected {
  readonly item: LiveItem;
  readonly at: number;
}

/** What somebody has to know who was not there from the beginning. */
export interface Recap {
  /** What the room talks about; null between two cases. */
  readonly now: LiveItem | null;
  /** Interrupted cases to which the room comes back. */
  readonly left: readonly LiveItem[];
  /** What is over, in the order of the agenda. */
  readonly done: readonly LiveItem[];
  readonly next: Expected | null;
  /** The reader's own next case, when it is not the one in hand. */
  readonly needed: Expected | null;
}

/**
 * Where a session is, for whoever comes late: out of the reader's own view and nothing else, so that it
 * can tell no more than the room does (LIV-08). `own` are the functions in which the reader sits.
 */
export function recapOf(view: LiveView, own: readonly FunctionKey[], now: Date): Recap {
  const { items } = view;
  const at = new Map(forecast(view, now).map(({ itemId, from }) => [itemId, from]));
  const coming = items
    .filter(({ state }) => state === 'scheduled' || state === 'called')
    .map((item) => ({ item, at: at.get(item.id) ?? Date.parse(view.startsAt) }))
    .toSorted((one, other) => one.at - other.at);
  return {
    now: items.find(({ state }) => state === 'active') ?? null,
    left: items.filter(({ state }) => state === 'suspended'),
    done: items.filter(isOver),
    next: coming[0] ?? null,
    needed: coming.find(({ item }) => isOwn(item, own)) ?? null,
  };
}

/** Whether the reader brought a case or sits in a function that it asks for. */
const isOwn = (item: LiveItem, own: readonly FunctionKey[]): boolean =>
  item.mine || (item.case?.functions.some((asked) => own.includes(asked)) ?? false);

/** Whether somebody who sees a session for the first time has missed something of it. */
export const isLate = ({ state, items }: LiveView): boolean =>
  (state === 'live' || state === 'paused') && items.some(({ intervals }) => intervals.length > 0);
