import type { LiveItem, LiveView } from '@rukkanen/contract';

/** The case of which the room talks, or to which it is to come back. */
export const inHandOf = ({ items }: LiveView): LiveItem | null =>
  items.find(({ state }) => state === 'active') ??
  items.find(({ state }) => state === 'suspended') ??
  null;
