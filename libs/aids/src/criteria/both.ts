import type { CriteriaSetCode } from '@rukkanen/contract';
import type { Judgement } from './judge.js';

/** A set with what it said. */
export interface JudgedSet {
  readonly code: CriteriaSetCode;
  readonly judgement: Judgement;
}

const ACTIVATION: readonly CriteriaSetCode[] = ['ACTIVATION_UNDER_25', 'ACTIVATION_FROM_25'];

/**
 * TYM and the activation plan side by side (CRI-05): `MET` when both are met, `CANNOT_TELL` when both
 * may be, null when one of them is not. The duties differ, so that both are named.
 */
export function bothApply(sets: readonly JudgedSet[]): 'MET' | 'CANNOT_TELL' | null {
  const open = sets.filter(({ judgement: { verdict } }) => verdict && verdict !== 'NOT_MET');
  const tym = open.find(({ code }) => code === 'TYM_2025');
  const plans = open.filter(({ code }) => ACTIVATION.includes(code));
  if (!tym || plans.length === 0) return null;
  const met = tym.judgement.verdict === 'MET';
  return met && plans.some(({ judgement }) => judgement.verdict === 'MET') ? 'MET' : 'CANNOT_TELL';
}
