import type { CriteriaSetCode } from '@rukkanen/contract';
import type { LocalDay } from '@rukkanen/kernel';
import type { CriteriaSet } from './criteria-set.js';

/** The last day of a set, as an area's administrator has said it. */
export interface SaidEnd {
  readonly set: CriteriaSetCode;
  readonly endsOn: LocalDay;
}

/** The sets with the ends that were said; an end that the law itself gives stays. */
export const withEnds = (
  sets: readonly CriteriaSet[],
  ends: readonly SaidEnd[],
): readonly CriteriaSet[] =>
  sets.map((set) => ({
    ...set,
    validUntil: set.validUntil ?? ends.find((end) => end.set === set.code)?.endsOn ?? null,
  }));
