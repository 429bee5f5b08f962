import { FormDomain, type AreaCard, type Level } from '@rukkanen/contract';

/** Levels as they stand; a domain may be missing while nobody has chosen. */
export type ChosenLevels = Readonly<Partial<Record<FormDomain, Level | undefined>>>;

/** The form's domains at or above the area's level, in the form's order. */
export const highDomains = (
  scores: ChosenLevels,
  { minLevel }: Pick<AreaCard['hint'], 'minLevel'>,
): FormDomain[] => FormDomain.options.filter((domain) => (scores[domain] ?? 0) >= minLevel);

/**
 * The domains that raise the advisory hint "several domains at once", by name; none when they are too
 * few. Never a sum and never a decision: the levels of two domains are not alike (FRM-02, FRM-04).
 */
export function severalDomains(scores: ChosenLevels | null, hint: AreaCard['hint']): FormDomain[] {
  const high = highDomains(scores ?? {}, hint);
  return high.length >= hint.minDomains ? high : [];
}
