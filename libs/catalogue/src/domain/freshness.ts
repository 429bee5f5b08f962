import type { ServiceFreshness } from '@rukkanen/contract';
import { isStale, type LocalDay } from '@rukkanen/kernel';

/** Whether a card can be trusted today: looked at lately enough, and its validity has not ended. */
export function freshnessOf(
  lastLook: LocalDay | null,
  validUntil: LocalDay | null,
  today: LocalDay,
  months: number,
): ServiceFreshness {
  if (lastLook === null) return 'UNCHECKED';
  if (validUntil !== null && validUntil < today) return 'STALE';
  return isStale(lastLook, today, months) ? 'STALE' : 'CURRENT';
}
