import { addDays, type LocalDay } from '@rukkanen/kernel';

/** Days from the first, included, to the last, left out. Null is without an end. */
export interface Days {
  readonly from: LocalDay | null;
  readonly until: LocalDay | null;
}

export const isOn = ({ from, until }: Days, day: LocalDay): boolean =>
  (from === null || from <= day) && (until === null || day < until);

/** Whether two spans share a day. */
export const overlap = (one: Days, other: Days): boolean =>
  (one.until === null || other.from === null || other.from < one.until) &&
  (other.until === null || one.from === null || one.from < other.until);

/** The last day, as people say it: included. */
export const lastDay = ({ until }: Days): LocalDay | null =>
  until === null ? null : addDays(until, -1);

/** The day after the last, as spans are kept. */
export const dayAfter = (last: LocalDay | null): LocalDay | null =>
  last === null ? null : addDays(last, 1);

/** The Monday of a day's week. */
export function mondayOf(day: LocalDay): LocalDay {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}
