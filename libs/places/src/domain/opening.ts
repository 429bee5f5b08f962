import type { PlaceKind, PlaceOpening } from '@rukkanen/contract';

/** Only an office is open daily; every other place by need and agreement (PLC-02, PLC-03, PLC-06). */
export const openingOf = (kind: PlaceKind): PlaceOpening =>
  kind === 'OFFICE' ? 'DAILY' : 'BY_NEED_AND_AGREEMENT';
