import { DateTime } from 'luxon';
import type { LocalTime } from './event.js';

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

/** The same wall time so many weeks later; the clock on the wall stays, the length of the week gives. */
export function weeksLater(local: LocalTime, weeks: number): LocalTime {
  const later = DateTime.fromISO(local, { zone: 'utc' }).plus({ weeks });
  return later.toFormat(FORMAT);
}

function earliest(read: DateTime<true>): DateTime<true> {
  const [first = read] = read.getPossibleOffsets().sort((a, b) => a.toMillis() - b.toMillis());
  return first;
}
