import type { AreaSheet, PlaceCard } from '@rukkanen/contract';

/** What of a place or a district reads otherwise than before. */
export type Changed = 'added' | 'name' | 'kind' | 'district' | 'closed' | 'openings' | 'covers';

export interface Difference {
  readonly id: string;
  readonly name: string;
  readonly changed: readonly Changed[];
}

type Parts = Pick<AreaSheet, 'places' | 'districts'>;

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Places and districts that somebody else has changed meanwhile, each with what was changed. */
export const differencesOf = (before: Parts, now: Parts): Difference[] => [
  ...of(before.places, now.places, (old, place) => placeChanges(old, place)),
  ...of(before.districts, now.districts, (old, one) =>
    changedIn(old, one, { name: 'name', municipalities: 'covers' }),
  ),
];

const placeChanges = (old: PlaceCard, place: PlaceCard): Changed[] =>
  changedIn(old, place, {
    name: 'name',
    kind: 'kind',
    districtId: 'district',
    closedOn: 'closed',
    openings: 'openings',
  });

const changedIn = <T>(old: T, now: T, words: Partial<Record<keyof T, Changed>>): Changed[] =>
  (Object.entries(words) as [keyof T, Changed][])
    .filter(([key]) => !same(old[key], now[key]))
    .map(([, word]) => word);

const of = <T extends { readonly id: string; readonly name: string }>(
  before: readonly T[],
  now: readonly T[],
  changes: (old: T, one: T) => Changed[],
): Difference[] =>
  now.flatMap((one) => {
    const old = before.find(({ id }) => id === one.id);
    const changed = old ? changes(old, one) : (['added'] as const);
    return changed.length > 0 ? [{ id: one.id, name: one.name, changed }] : [];
  });
