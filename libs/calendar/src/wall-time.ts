import { DateTime } from 'luxon';
import type { LocalTime, Rule } from './event.js';

/** The one zone of the product. Written with every start and end, so that no time is floating. */
export const ZONE = 'Europe/Helsinki';

const SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
const FORMAT = "yyyy-MM-dd'T'HH:mm";

/**
 * Reads a wall time as the instant that every calendar client shows.
 *
 * An hour that comes twice in October means its first coming (RFC 5545 3.3.5). An hour that the clocks
 * skip in March is refused: clients disagree on what it means.
 *
 * @throws RangeError `calendar.no_such_time`
 */
export function wallTime(local: LocalTime): DateTime<true> {
  const read = DateTime.fromFormat(SHAPE.test(local) ? local : '', FORMAT, { zone: ZONE });
  if (!read.isValid || read.toFormat(FORMAT) !== local)
    throw new RangeError('calendar.no_such_time');
  return earliest(read);
}

/** The next occurrence by a rule: the clock on the wall stays, the length of the step gives. */
export function following(local: LocalTime, rule: Rule): LocalTime {
  const at = DateTime.fromISO(local, { zone: 'utc' });
  if (rule.rule === 'WEEKLY') return at.plus({ weeks: rule.interval }).toFormat(FORMAT);
  return nthOfMonth(at.plus({ months: 1 }), at.weekday, rule.nth).toFormat(FORMAT);
}

/** Whether a day can be the first of a series by this rule. */
export function begins(local: LocalTime, rule: Rule): boolean {
  if (rule.rule === 'WEEKLY') return true;
  const at = DateTime.fromISO(local, { zone: 'utc' });
  return nthOfMonth(at, at.weekday, rule.nth).day === at.day;
}

/** The nth weekday of the month in which `within` lies, at its hour. */
function nthOfMonth(within: DateTime, weekday: number, nth: number): DateTime {
  const first = within.set({ day: 1 });
  if (nth > 0) return first.plus({ days: ((weekday - first.weekday + 7) % 7) + (nth - 1) * 7 });
  const last = first.plus({ months: 1 }).minus({ days: 1 });
  return last.minus({ days: (last.weekday - weekday + 7) % 7 });
}

/** A wall time so many minutes later on the wall of the same day. */
export function minutesLater(local: LocalTime, minutes: number): LocalTime {
  return DateTime.fromISO(local, { zone: 'utc' }).plus({ minutes }).toFormat(FORMAT);
}

function earliest(read: DateTime<true>): DateTime<true> {
  const [first = read] = read.getPossibleOffsets().sort((a, b) => a.toMillis() - b.toMillis());
  return first;
}
