import { addMonths, type LocalDay } from '@rukkanen/kernel';

/**
 * Whether nobody has looked at something for so many months that it may be wrong by now. What was
 * never checked is stale. A month that has no such day ends on its last one.
 */
export function isStale(checkedOn: LocalDay | null, today: LocalDay, months: number): boolean {
  return checkedOn === null || today > addMonths(checkedOn, months);
}
