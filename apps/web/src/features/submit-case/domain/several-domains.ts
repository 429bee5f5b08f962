import { type AreaCard, FormDomain } from '@rukkanen/contract';
import type { CaseDraft } from './draft.js';

/** The form's domains at or above the area's level, in the form's order. */
export const highDomains = (
  scores: CaseDraft['scores'],
  { minLevel }: Pick<AreaCard['hint'], 'minLevel'>,
): FormDomain[] => FormDomain.options.filter((domain) => (scores[domain] ?? 0) >= minLevel);

/**
 * The domains that raise the advisory hint "several domains at once", by name; none when they are
 * too few. Never a sum and never a decision: the levels of two domains are not alike (FRM-02, FRM-04).
 */
export function severalDomains(scores: CaseDraft['scores'], hint: AreaCard['hint']): FormDomain[] {
  const high = highDomains(scores, hint);
  return high.length >= hint.minDomains ? high : [];
}

/** Violence or lack of safety close by: the duty to act is shown at once, whatever else (FRM-05). */
export const raisesDutyToAct = (scores: CaseDraft['scores']): boolean =>
  scores.socialRelations === 5;
