import type { FeedKind } from '@rukkanen/contract';

/** What a feed shows: a person's own windows, or the meetings of a team, an area or a place. */
export type FeedSubject =
  | { readonly kind: 'person' }
  | { readonly kind: Exclude<FeedKind, 'person'>; readonly id: string; readonly areaId: string };
