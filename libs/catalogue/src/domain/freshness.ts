import type { ServiceFreshness } from '@rukkanen/contract';
import { addMonths, type LocalDay } from '@rukkanen/kernel';

/** After so many months without a look a card is stale. */
export const CHECK_MONTHS = 6;

/** Whether a card can be trusted today: looked at lately enough, and its validity has not ended. */
export function freshnessOf(
  lastLook: LocalDay | null,
  validUntil: LocalDay | null,
  today: LocalDay,
): ServiceFreshness {
  if (lastLook === null) return 'UNCHECKED';
  if (validUntil !== null && validUntil < today) return 'STALE';
  return addMonths(lastLook, CHECK_MONTHS) <= today ? 'STALE' : 'CURRENT';
}
