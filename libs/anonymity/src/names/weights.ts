import type { CaseKind } from '../finnish/base-forms.js';
import type { NameReading } from './word-reading.js';
import type { Tier } from './name-index.js';

/** Points at which a word or a run of words is a name for certain, and at which somebody must look. */
export const CERTAIN = 4;
export const UNCERTAIN = 3;

/** What each piece of evidence is worth; set by hand on texts of our own, not fitted to any one set. */
export const WEIGHT = {
  given: [4.2, 3.6, 2.2, 0.3] satisfies Record<Tier, number>,
  family: [3.4, 2.8, 1.8, 0.3] satisfies Record<Tier, number>,
  unknown: 1.5,
  unheard: 1.5,
  capital: 3,
  lowerCase: -0.7,
  lowerCaseOpening: 0.5,
  shaped: 0.8,
  neighbour: 2.5,
  role: 2.5,
  company: 1,
  companyOfPair: 1.2,
  poetic: -1.2,
  everyday: -3.5,
  place: -3,
} as const;

const CASE_WORTH: Readonly<Record<CaseKind, number>> = {
  base: 0.5,
  outer: 1,
  genitive: 0,
  elative: -0.5,
  inner: -3,
  other: -1,
};

/** What the lists and the form of one word say for its being a name. */
export function listWorth({ given, family }: NameReading): number {
  return Math.max(
    given === null ? 0 : WEIGHT.given[given],
    family === null ? 0 : WEIGHT.family[family],
  );
}

/** What speaks against: the same word is an everyday one, or a place. */
export function rivalWorth({ rival, place, kind }: NameReading): number {
  const word = rival === 'none' ? 0 : WEIGHT[rival];
  if (!place) return word;
  return word + WEIGHT.place + (kind === 'inner' || kind === 'elative' ? WEIGHT.place : 0);
}

/** Surnames in -nen keep their worth in every case: hardly any place ends so. */
export const caseWorth = ({ kind, shape }: NameReading): number =>
  shape === 'nen' ? Math.max(CASE_WORTH[kind], 0) : CASE_WORTH[kind];

/** What the ending of a surname adds. */
export const shapeWorth = ({ shape, given, family }: NameReading): number =>
  shape === 'other' || family === null || given !== null ? 0 : WEIGHT.shaped;
