import { DateTime } from 'luxon';

const ZONE = 'Europe/Helsinki';

/** The instants that a local time names: none in the hour that spring skips, two in the one autumn repeats. */
export function instantsAt(day: string, time: string): Date[] {
  const local = DateTime.fromISO(`${day}T${time}`, { zone: ZONE });
  const exists = local.isValid && local.toFormat("yyyy-MM-dd'T'HH:mm") === `${day}T${time}`;
  return exists ? local.getPossibleOffsets().map((one) => one.toJSDate()) : [];
}

/** The instant of a local time; where it does not exist the clock has been moved on by an hour. */
export const instantAt = (day: string, time: string): Date =>
  DateTime.fromISO(`${day}T${time}`, { zone: ZONE }).toJSDate();

/** The local day and time of an instant. */
export function localOf(at: Date): { day: string; time: string } {
  const local = DateTime.fromJSDate(at, { zone: ZONE });
  return { day: local.toFormat('yyyy-MM-dd'), time: local.toFormat('HH:mm:ss.SSS') };
}
