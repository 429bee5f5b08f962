import type { AgeBand, CaseTag } from '@rukkanen/contract';

/** What is known of one client besides words: few enough of them tell who it is. */
export interface Traits {
  readonly areaId: string;
  readonly ageBand: AgeBand;
  readonly theme: CaseTag;
}

/** The same, as coarse as it has to be: no area is any area, several age bands are one of them. */
export interface Coarse {
  readonly areaId: string | null;
  readonly ageBands: readonly AgeBand[];
  readonly theme: CaseTag;
}

/** The smallest k that any installation may choose, and the one it begins with. */
export const LEAST_K = 5;

const BANDS: readonly AgeBand[] = ['18-22', '23-24', '25-34', '35-44', '45-54', '55-64', '65+'];

/** Wider and wider: the band itself, the young, the middle and the older ones, and everybody. */
const WIDER: readonly (readonly AgeBand[])[] = [
  ['18-22', '23-24', '25-34'],
  ['35-44', '45-54'],
  ['55-64', '65+'],
];

/** The ways to say a client's traits, the most exact first: the area goes before the age (DESIGN). */
function ladder({ areaId, ageBand, theme }: Traits): Coarse[] {
  const wider = WIDER.find((bands) => bands.includes(ageBand)) ?? BANDS;
  return [
    { areaId, ageBands: [ageBand], theme },
    { areaId: null, ageBands: [ageBand], theme },
    { areaId: null, ageBands: wider, theme },
    { areaId: null, ageBands: BANDS, theme },
  ];
}

/** Whether somebody could be the one who is spoken of. */
export const fits = (one: Traits, said: Coarse): boolean =>
  one.theme === said.theme &&
  said.ageBands.includes(one.ageBand) &&
  (said.areaId === null || said.areaId === one.areaId);

/**
 * The most exact way to say these traits that at least k known clients share; null when even the
 * coarsest is shared by fewer, and then nothing may be shown at all. Pure, so that the library,
 * similar cases and exports judge alike.
 */
export function generalised(
  traits: Traits,
  population: readonly Traits[],
  k: number,
): Coarse | null {
  const enough = Math.max(k, LEAST_K);
  const shared = (said: Coarse) => population.filter((one) => fits(one, said)).length >= enough;
  return ladder(traits).find(shared) ?? null;
}
