import { addDays, type LocalDay } from './clock.js';
import { holidayOn, weekdayOf } from './finnish-holidays.js';

/** Whether offices are open: Monday to Friday, but on a holiday. */
export const isWorkingDay = (day: LocalDay): boolean =>
  weekdayOf(day) <= 5 && holidayOn(day) === null;

/** The working day so many working days later; with none to go, the day itself or the next working day. */
export function addWorkingDays(from: LocalDay, days: number): LocalDay {
  let day = from;
  let left = days;
  while (left > 0 || !isWorkingDay(day)) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}
