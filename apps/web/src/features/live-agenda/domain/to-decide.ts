import { FROM_ITEM, IN_SESSION } from '@rukkanen/agenda';
import type { LiveItem, LiveView } from '@rukkanen/contract';
import { DECIDING } from './next-step.js';

/**
 * The item whose decision is written now: one that was chosen to be decided, or the one in hand once
 * its talk has come to the decision. Null while nothing is decided.
 */
export function itemToDecide(view: LiveView, chosen: string | null): LiveItem | null {
  if (!IN_SESSION.decide.includes(view.state) && view.state !== 'paused') return null;
  const wanted = view.items.find(({ id }) => id === chosen);
  if (wanted?.case && FROM_ITEM.decide.includes(wanted.state)) return wanted;
  return (
    view.items.find(
      ({ state, phase }) => state === 'active' && phase !== null && DECIDING.includes(phase),
    ) ?? null
  );
}
