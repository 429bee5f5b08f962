import type { DateTime } from 'luxon';
import { instant, instants, property, type Component } from './component.js';

const WEEKLY = /^FREQ=WEEKLY;INTERVAL=([12]);UNTIL=(\d{8}T\d{6}Z);BYDAY=[A-Z]{2}$/;
const MONTHLY = /^FREQ=MONTHLY;INTERVAL=1;UNTIL=(\d{8}T\d{6}Z);BYDAY=(-?[1-4])[A-Z]{2}$/;

/**
 * The starts of a series as a client works them out from DTSTART, RRULE and EXDATE. Knows only the
 * rules this house writes; throws on others.
 */
export function expand(event: Component): DateTime<true>[] {
  const start = instant(event, 'DTSTART');
  const rule = property(event, 'RRULE')?.value;
  if (rule === undefined) return [start];
  const skipped = new Set(instants(event, 'EXDATE').map((at) => at.toMillis()));
  return byRule(start, rule).filter((at) => !skipped.has(at.toMillis()));
}

function byRule(start: DateTime<true>, rule: string): DateTime<true>[] {
  const [, weeks, untilWeekly = ''] = WEEKLY.exec(rule) ?? [];
  if (weeks) return until(untilWeekly, start, (at, n) => at.plus({ weeks: n * Number(weeks) }));
  const [, untilMonthly = '', nth] = MONTHLY.exec(rule) ?? [];
  if (nth) return until(untilMonthly, start, (at, n) => nthDay(at.plus({ months: n }), at, +nth));
  throw new Error('RRULE: a rule of another kind');
}

function until(
  last: string,
  start: DateTime<true>,
  step: (start: DateTime<true>, n: number) => DateTime<true>,
): DateTime<true>[] {
  const starts: DateTime<true>[] = [];
  for (let n = 0, at = step(start, 0); stamp(at) <= last; at = step(start, ++n)) starts.push(at);
  return starts;
}

/** Looks at every day of the month, as a person with a wall calendar would. */
function nthDay(month: DateTime<true>, like: DateTime<true>, nth: number): DateTime<true> {
  const days = Array.from({ length: month.daysInMonth }, (_, day) => month.set({ day: day + 1 }));
  const same = days.filter(({ weekday }) => weekday === like.weekday);
  const found = same.at(nth > 0 ? nth - 1 : nth);
  if (!found) throw new Error('RRULE: no such day');
  return found;
}

function stamp(at: DateTime): string {
  return at.toUTC().toFormat("yyyyMMdd'T'HHmmss'Z'");
}
