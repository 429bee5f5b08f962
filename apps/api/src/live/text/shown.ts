import type { CaseCard, LiveItem, LiveView } from '@rukkanen/contract';
import type { Look } from '@rukkanen/sessions';

/** All that the page is made of: nothing else is looked up while it is written. */
export interface Shown extends Look {
  /** The case in hand, where it is for the reader. */
  readonly card: CaseCard | null;
  readonly now: Date;
}

/** The case of which the room talks, or to which it is to come back. */
export const inHandOf = ({ items }: LiveView): LiveItem | null =>
  items.find(({ state }) => state === 'active') ??
  items.find(({ state }) => state === 'suspended') ??
  null;
