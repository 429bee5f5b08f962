import { FormDomain, type AreaCard, type Scores } from '@rukkanen/contract';

/**
 * The domains that raise the advisory hint "several domains at once", by name and in the form's
 * order; none when they are too few. Never a sum, never a decision (FRM-02, FRM-04).
 */
export function severalDomains(scores: Scores | null, hint: AreaCard['hint']): FormDomain[] {
  if (!scores) return [];
  const high = FormDomain.options.filter((domain) => (scores[domain] ?? 0) >= hint.minLevel);
  return high.length >= hint.minDomains ? high : [];
}
