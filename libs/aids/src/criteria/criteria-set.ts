import type { CriteriaSetCode } from '@rukkanen/contract';
import type { LocalDay } from '@rukkanen/kernel';
import type { Band } from './band.js';

/** Amounts that criteria ask for, in whole days, months and years. */
export type Quantity =
  | 'age'
  | 'unemployedMonths'
  | 'subsidyDays'
  | 'subsidyDaysInYear'
  | 'subsidyDaysAfterAllowance'
  | 'allowanceMonths'
  | 'assistanceMonths';

/** What is so or is not. */
export type Mark = 'needsCoordination' | 'hasPlan' | 'hadInterview';

/** What the worker told; what is left out is not known. Nothing here names anybody. */
export interface Answers {
  readonly bands: Readonly<Partial<Record<Quantity, Band>>>;
  readonly marks: Readonly<Partial<Record<Mark, boolean>>>;
}

/** Where in the law it stands: the act by its number, the section as it is cited. */
export interface Source {
  readonly act: string;
  readonly section: string;
}

export type Test =
  | { readonly quantity: Quantity; readonly atLeast: number }
  | { readonly quantity: Quantity; readonly below: number }
  | { readonly mark: Mark };

/** One thing that has to hold, by a code of its own. */
export interface Criterion {
  readonly code: string;
  readonly source: Source;
  readonly test: Test;
}

export type Rule =
  Criterion | { readonly all: readonly Rule[] } | { readonly any: readonly Rule[] };

/** Criteria as dated data: the law moves, and what has ended is never applied to a later day. */
export interface CriteriaSet {
  readonly code: CriteriaSetCode;
  readonly source: Source;
  readonly validFrom: LocalDay;
  /** The last day on which it holds; null while no end is known. */
  readonly validUntil: LocalDay | null;
  readonly rule: Rule;
}
