import type { LiveCommand, LiveView } from '@rukkanen/contract';
import { FROM_ITEM, IN_SESSION } from '../index.js';

/** The first wish that a screen would offer, about an item for which it would offer it. */
export const firstOffered = (
  view: LiveView,
  wishes: readonly LiveCommand[],
  pick: number,
): LiveCommand | undefined => wishes.flatMap((wish) => offered(view, wish, pick))[0];

function offered(view: LiveView, wish: LiveCommand, pick: number): LiveCommand[] {
  if (!IN_SESSION[wish.type].includes(view.state)) return [];
  if (RARE.includes(wish.type) && pick % 8 > 0) return [];
  if (!('itemId' in wish)) return [wish];
  const fit = view.items.filter(({ state }) => FROM_ITEM[wish.type].includes(state));
  const item = fit[pick % fit.length];
  return item ? [{ ...wish, itemId: item.id }] : [];
}

/** What ends a story before it has begun. */
const RARE: readonly LiveCommand['type'][] = [
  'deferItem',
  'pauseSession',
  'endSession',
  'closeSession',
];
