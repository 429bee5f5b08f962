import type { CaseKind } from '../finnish/base-forms.js';
import type { NameReading } from './word-reading.js';
import type { Tier } from './name-index.js';

/** Points at which a word or a run of words is a name for certain, and at which somebody must look. */
export const CERTAIN = 4;
export const UNCERTAIN = 3;

/** What each piece of evidence is worth; set by hand on texts of our own, not fitted to any one set. */
export const WEIGHT = {
  given: [4.2, 3.6, 2.6, 0.3] satisfies Record<Tier, number>,
  family: [3.4, 2.8, 1.8, 0.3] satisfies Record<Tier, number>,
  unknown: 1.5,
  unheard: 2.2,
  capital: 3,
  lowerCase: -0.7,
  lowerCaseOpening: 0.5,
  shaped: 0.8,
  neighbour: 2.5,
  role: 2.5,
  company: 1,
  deed: 2,
  companyOfPair: 1.2,
  rare: -1.2,
  poetic: -2,
  /** Back for a poetic word in a case that people are spoken of in: *Suvilta*. */
  addressed: 0.8,
  unlisted: -3.5,
  unlistedCapital: -1.2,
  everyday: -3.5,
  place: -3,
  namesake: -0.5,
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

/**
 * What speaks against: the same word is an everyday one, or a place. A capital inside a sentence takes
 * most of it away where only the dictionary knows the word. *Simo* is a man before it is a village.
 */
export function rivalWorth(reading: NameReading, capitalInside: boolean): number {
  const { rival, place, kind, given } = reading;
  const word =
    rival === 'none'
      ? 0
      : WEIGHT[rival === 'unlisted' && capitalInside ? 'unlistedCapital' : rival];
  if (!place) return rival === 'poetic' && kind === 'outer' ? word + WEIGHT.addressed : word;
  const within = kind === 'inner' || kind === 'elative';
  if (given === 0 && !within) return word + WEIGHT.namesake;
  return word + WEIGHT.place + (within ? WEIGHT.place : 0);
}

/** Surnames in -nen keep their worth in every case: hardly any place ends so. */
export const caseWorth = ({ kind, shape }: NameReading): number =>
  shape === 'nen' ? Math.max(CASE_WORTH[kind], 0) : CASE_WORTH[kind];

/** What the ending of a surname adds. */
export const shapeWorth = ({ shape, given, family }: NameReading): number =>
  shape === 'other' || family === null || given !== null ? 0 : WEIGHT.shaped;
