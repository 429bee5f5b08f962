import type { CalendarEvent, LocalTime } from './event.js';
import { begins, following, wallTime } from './wall-time.js';

type Series = Pick<CalendarEvent, 'start' | 'recurrence'>;

/**
 * Starts of the occurrences of a series by its rule, exceptions included; of a single event, its start.
 *
 * @throws RangeError when the series does not begin and end on an occurrence of its own
 */
export function occurrences({ start, recurrence }: Series): LocalTime[] {
  const all = [start];
  if (!recurrence) return all;
  if (!begins(start, recurrence)) throw new RangeError('calendar.start_off_series');
  for (let at = start; at < recurrence.until; all.push(at)) at = following(at, recurrence);
  if (all.at(-1) !== recurrence.until) throw new RangeError('calendar.until_off_series');
  return all;
}

/**
 * A client silently keeps an occurrence whose exception misses it by a minute, so every exception hits a
 * real one (bitfireAT/synctools#80), and something is left of the series.
 *
 * @throws RangeError `calendar.exception_off_series`, `calendar.series_empty`, `calendar.series_in_series`
 */
export function requireSeries(event: CalendarEvent): void {
  if (event.recurrence && event.recurrenceId) throw new RangeError('calendar.series_in_series');
  const held = new Set(occurrences(event));
  held.forEach(wallTime);
  for (const exception of event.recurrence?.exceptions ?? []) {
    if (!held.delete(exception)) throw new RangeError('calendar.exception_off_series');
  }
  if (held.size === 0) throw new RangeError('calendar.series_empty');
}

/**
 * What Outlook can hold of a series with replaced occurrences: each replaces a real one, stays between
 * its neighbours, and no day has two. Otherwise Outlook drops the change without a word.
 *
 * @throws RangeError `calendar.recurrence_off_series`, `calendar.recurrence_past_neighbour`
 */
export function requireOverrides(series: CalendarEvent, overrides: readonly CalendarEvent[]): void {
  const dropped = new Set(series.recurrence?.exceptions);
  const starts = new Map(occurrences(series).map((at) => [at, at]));
  dropped.forEach((at) => starts.delete(at));
  for (const { recurrenceId = '', start } of overrides) {
    if (!starts.has(recurrenceId)) throw new RangeError('calendar.recurrence_off_series');
    starts.set(recurrenceId, start);
  }
  if (!staysInOrder([...starts.values()]))
    throw new RangeError('calendar.recurrence_past_neighbour');
}

/**
 * Whether occurrences, told by their own order in the series, still come in it, each on a day of its
 * own: all that Outlook can hold.
 */
export function staysInOrder(starts: readonly LocalTime[]): boolean {
  const days = starts.map((at) => at.slice(0, 'YYYY-MM-DD'.length));
  return days.every((day, index) => index === 0 || (days[index - 1] ?? '') < day);
}
