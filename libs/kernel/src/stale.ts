import { addMonths, type LocalDay } from './clock.js';

/**
 * Whether nobody has looked at something for so many months that it may be wrong by now: it is good on
 * the very day so many months later and stale on the next. What was never checked is stale.
 */
export function isStale(checkedOn: LocalDay | null, today: LocalDay, months: number): boolean {
  return checkedOn === null || today > addMonths(checkedOn, months);
}
