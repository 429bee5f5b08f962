import fc from 'fast-check';
import type { Band } from '../criteria/band.js';
import { BANDS } from '../criteria/bands.js';
import type { Answers, Mark, Quantity } from '../criteria/criteria-set.js';
import { CRITERIA_SETS } from '../criteria/sets.js';

const MARKS: readonly Mark[] = ['needsCoordination', 'hasPlan', 'hadInterview'];
const QUANTITIES = Object.keys(BANDS) as Quantity[];

export const anySet = fc.constantFrom(...CRITERIA_SETS);

/** Any band of amounts that people have, with an upper end or without one. */
export const anyBand: fc.Arbitrary<Band> = fc
  .tuple(fc.nat(800), fc.option(fc.nat(800)))
  .map(([from, width]) => ({ from, to: width === null ? null : from + width }));

const optional = <K extends string, T>(keys: readonly K[], value: fc.Arbitrary<T>) =>
  fc
    .array(fc.tuple(fc.constantFrom(...keys), value), { maxLength: keys.length })
    .map((pairs) => Object.fromEntries(pairs) as Partial<Record<K, T>>);

/** Answers as anybody may give them: some known exactly, some as a band, some not at all. */
export const anyAnswers: fc.Arbitrary<Answers> = fc.record({
  bands: optional(QUANTITIES, anyBand),
  marks: optional(MARKS, fc.boolean()),
});
