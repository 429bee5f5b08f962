import type { LiveView } from '@rukkanen/contract';

/** The first of the viewer's own items that has been called or is in hand; null while none is. */
export const myTurn = ({ items }: Pick<LiveView, 'items'>): string | null =>
  items.find((item) => item.case !== null && ['called', 'active'].includes(item.state))?.id ?? null;
