import { isOver } from '@rukkanen/agenda';
import type { LiveItem, LiveView } from '@rukkanen/contract';

type Items = Pick<LiveView, 'items'>;

/** When something last happened to the time of an item (epoch milliseconds); 0 for an untouched one. */
const touched = ({ intervals }: LiveItem): number => {
  const last = intervals.at(-1);
  return last ? Date.parse(last.to ?? last.from) : 0;
};

/**
 * The item that the room looks at: the one in hand, otherwise the one that was in hand last, so that
 * a decision stays to be read until the next case begins. Null before the first case.
 */
export function inHand({ items }: Items): LiveItem | null {
  const active = items.find(({ state }) => state === 'active');
  if (active) return active;
  const begun = items.filter((item) => touched(item) > 0);
  const latest = (one: LiveItem, other: LiveItem) =>
    touched(other) - touched(one) || other.position - one.position;
  return begun.toSorted(latest)[0] ?? null;
}

/** The next case whose turn has not been yet: one that has been called comes first. */
export const nextItem = ({ items }: Items): LiveItem | null =>
  items.find(({ state }) => state === 'called') ??
  items.find(({ state }) => state === 'scheduled') ??
  null;

/** A case that was interrupted and still waits to be gone on with or decided. */
export const suspendedItem = ({ items }: Items): LiveItem | null =>
  items.find(({ state }) => state === 'suspended') ?? null;

/** What a leader may still put off: after the end any case that was left open, otherwise the one in hand. */
export const openItem = (view: Pick<LiveView, 'items' | 'state'>): LiveItem | null =>
  view.state === 'closing' ? (view.items.find((item) => !isOver(item)) ?? null) : inHand(view);

/** Cases that this viewer may see and that are still to come or in hand. */
export const ownAhead = ({ items }: Items): LiveItem[] =>
  items.filter((item) => item.case !== null && !isOver(item));

/** Whether the room talks about a case that is not for this viewer. */
export const isOutside = (view: Items): boolean => {
  const item = inHand(view);
  return item?.state === 'active' && item.case === null;
};
