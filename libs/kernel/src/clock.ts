/**
 * The product's own time. Domain dates and meeting timers use it; sign-in, mail dates, DTSTAMP, logs
 * and queues use the real time (`new Date()`). In production the two are the same.
 */
export abstract class Clock {
  abstract now(): Date;
}

/** A day in Europe/Helsinki, ISO 8601. */
export type LocalDay = string;

const day = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Helsinki',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day in Helsinki at an instant: 2026-05-04T21:30Z is already the fifth. */
export const helsinkiDay = (at: Date): LocalDay => day.format(at);

/** Calendar days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: LocalDay, to: LocalDay): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** The day so many days later. */
export const addDays = (from: LocalDay, days: number): LocalDay =>
  new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The same day so many months later; the last of the month where there is no such day. */
export function addMonths(from: LocalDay, months: number): LocalDay {
  const [year = 0, month = 1, date = 1] = from.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}
