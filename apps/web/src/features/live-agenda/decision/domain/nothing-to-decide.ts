import { FROM_ITEM } from '@rukkanen/agenda';
import type { LiveView } from '@rukkanen/contract';

const isHeld = ({ state }: Pick<LiveView, 'state'>): boolean =>
  state === 'closed' || state === 'cancelled';

/** The items of which no decision can be recorded any more: what was put off, and all once it is closed. */
export const nothingToDecide = (view: Pick<LiveView, 'state' | 'items'>): string[] =>
  view.items
    .filter(({ state }) => isHeld(view) || !FROM_ITEM.decide.includes(state))
    .filter(({ state }) => isHeld(view) || !['scheduled', 'called'].includes(state))
    .map(({ id }) => id);
