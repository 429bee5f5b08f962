import ical, { escape } from 'ical-generator';
import { entry } from './entry.js';
import type { CalendarEvent } from './event.js';
import { printableLine } from './plain-text.js';
import { requireOverrides } from './series.js';
import { finish, PRODID } from './stream.js';

/** A calendar that people subscribe to. Its words are in the reader's language. */
export interface Feed {
  readonly name: string;
  readonly events: readonly CalendarEvent[];
  /** A hint, whole minutes: Outlook polls every 1–24 h whatever is said. */
  readonly refreshMinutes: number;
  /** Said before the summary of a cancelled event (PERUTTU), as Outlook does not show STATUS. */
  readonly cancelledWord: string;
}

/**
 * Writes a subscription feed: no METHOD, no people, and the same bytes for the same events in any order.
 *
 * Cancelled events stay, free time and without their join link: an event that vanishes leaves a reader
 * guessing whether it was ever there.
 *
 * @throws RangeError `calendar.entry_twice`, `calendar.refresh`, and whatever an unsound event gives
 */
export function feed({ name, events, refreshMinutes, cancelledWord }: Feed): string {
  if (!Number.isSafeInteger(refreshMinutes) || refreshMinutes < 1) {
    throw new RangeError('calendar.refresh');
  }
  const entries = events.toSorted(byPlace).map((event) => entry(marked(event, cancelledWord)));
  requireWhole(events);
  const calendar = ical({
    prodId: PRODID,
    scale: 'GREGORIAN',
    name: escape(printableLine(name), false),
    ttl: refreshMinutes * 60,
    events: entries,
  });
  return finish(calendar);
}

function marked(event: CalendarEvent, cancelledWord: string): CalendarEvent {
  if (event.status !== 'CANCELLED') return event;
  return { ...event, summary: `${cancelledWord}: ${event.summary}` };
}

/** Two entries with one name make a client keep either, and each series bears its replaced occurrences. */
function requireWhole(events: readonly CalendarEvent[]): void {
  if (new Set(events.map(place)).size < events.length) throw new RangeError('calendar.entry_twice');
  const overrides = Map.groupBy(
    events.filter(({ recurrenceId }) => recurrenceId),
    ({ uid }) => uid,
  );
  for (const series of events.filter(({ recurrence }) => recurrence)) {
    requireOverrides(series, overrides.get(series.uid) ?? []);
  }
}

const place = ({ uid, recurrenceId = '' }: CalendarEvent): string => `${uid} ${recurrenceId}`;

function byPlace(a: CalendarEvent, b: CalendarEvent): number {
  return place(a) < place(b) ? -1 : 1;
}
