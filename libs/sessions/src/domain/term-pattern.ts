import type { Repeat } from '@rukkanen/contract';
import { addDays, assertNever, firstFrom, type LocalDay, weekdayOf } from '@rukkanen/kernel';

/** A term ends within a year: a longer one would outlive every roster and every calendar's patience. */
export const LONGEST_DAYS = 371;

/**
 * The days of a pattern from the first day to the last, both included (SES-01, SES-15). They are days
 * of the calendar, not instants: neither a change of clocks nor a leap year shifts them.
 */
export function daysOf(repeat: Repeat, firstOn: LocalDay, lastOn: LocalDay): LocalDay[] {
  switch (repeat.every) {
    case 'WEEK':
      return every(7, firstFrom(firstOn, repeat.weekday), lastOn);
    case 'SECOND_WEEK':
      return every(14, fortnightFrom(repeat.from, firstOn), lastOn);
    case 'MONTH':
      return monthsOf(firstOn, lastOn)
        .map((month) => nthOf(month, repeat.nth, repeat.weekday))
        .filter((day) => firstOn <= day && day <= lastOn);
    default:
      return assertNever(repeat);
  }
}

function every(step: number, first: LocalDay, lastOn: LocalDay): LocalDay[] {
  const days: LocalDay[] = [];
  for (let day = first; day <= lastOn; day = addDays(day, step)) days.push(day);
  return days;
}

/** The first day of a fortnightly rhythm that is not before the term begins. */
function fortnightFrom(anchor: LocalDay, firstOn: LocalDay): LocalDay {
  const away = Math.round((Date.parse(firstOn) - Date.parse(anchor)) / 86_400_000);
  return addDays(anchor, Math.ceil(away / 14) * 14);
}

function monthsOf(firstOn: LocalDay, lastOn: LocalDay): string[] {
  const months: string[] = [];
  for (let month = firstOn.slice(0, 7); month <= lastOn.slice(0, 7); month = monthAfter(month))
    months.push(month);
  return months;
}

const monthAfter = (month: string): string => addDays(`${month}-28`, 4).slice(0, 7);

/** The second Thursday of a month; with -1 the last one. */
function nthOf(month: string, nth: number, weekday: number): LocalDay {
  if (nth > 0) return addDays(firstFrom(`${month}-01`, weekday), (nth - 1) * 7);
  const last = addDays(`${monthAfter(month)}-01`, -1);
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
}
