import type { ServiceFreshness } from '@rukkanen/contract';
import type { LocalDay } from '@rukkanen/kernel';

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
  return monthsAfter(lastLook, CHECK_MONTHS) <= today ? 'STALE' : 'CURRENT';
}

/** The same day some months later; the last of the month where there is no such day. */
export function monthsAfter(day: LocalDay, months: number): LocalDay {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}
