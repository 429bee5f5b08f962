import type { LiveItem } from '@rukkanen/contract';

/** The waiting cases in a new order, one of them a turn earlier or later; null where it cannot go. */
export function moved(
  items: readonly Pick<LiveItem, 'id' | 'state'>[],
  itemId: string,
  by: -1 | 1,
): string[] | null {
  const waiting = items.filter(({ state }) => state === 'scheduled').map(({ id }) => id);
  const from = waiting.indexOf(itemId);
  const other = waiting[from + by];
  if (from < 0 || other === undefined) return null;
  return waiting.map((id) => (id === itemId ? other : id === other ? itemId : id));
}
