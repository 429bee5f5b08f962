import type { LocalDay } from '@rukkanen/kernel';

/**
 * Whether nobody has looked at something for so many months that it may be wrong by now. What was
 * never checked is stale. A month that has no such day ends on its last one.
 */
export function isStale(checkedOn: LocalDay | null, today: LocalDay, months: number): boolean {
  return checkedOn === null || today > monthsLater(checkedOn, months);
}

function monthsLater(day: LocalDay, months: number): LocalDay {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}
