import { DateTime } from 'luxon';

const ZONE = 'Europe/Helsinki';

/**
 * The instant of a wall time in Helsinki, or null when the clock skips it: on the last Sunday of
 * March there is no 03:30. A time that comes twice means the first.
 */
export function instantOf(date: string, time: string): Date | null {
  const wanted = DateTime.fromISO(`${date}T${time}`, { zone: ZONE });
  return wanted.isValid && wanted.toFormat('yyyy-MM-dd HH:mm') === `${date} ${time}`
    ? wanted.toJSDate()
    : null;
}

/** The start of a working day in Helsinki after an instant, for stepping the demonstration. */
export const nextMorning = (after: Date): Date =>
  DateTime.fromJSDate(after, { zone: ZONE })
    .plus({ days: 1 })
    .set({ hour: 8, minute: 30, second: 0, millisecond: 0 })
    .toJSDate();

/** How many minutes Helsinki is ahead of UTC at an instant: 180 in summer, 120 in winter. */
export const offsetOf = (at: Date): number => DateTime.fromJSDate(at, { zone: ZONE }).offset;
