import {
  ICalEventRepeatingFreq,
  ICalEventStatus,
  ICalEventTransparency,
  ICalWeekday,
  type ICalEventData,
  type ICalRepeatingOptions,
} from 'ical-generator';
import type { CalendarEvent, Recurrence, Rule } from './event.js';
import { printable, webAddress } from './plain-text.js';
import { requireSeries } from './series.js';
import { CONFERENCE } from './stream.js';
import { wallTime, ZONE } from './wall-time.js';

const { MO, TU, WE, TH, FR, SA, SU } = ICalWeekday;
const WEEKDAYS = { 1: MO, 2: TU, 3: WE, 4: TH, 5: FR, 6: SA, 7: SU } as const;

/**
 * Turns an event into what ical-generator writes. Everything it would otherwise make up (UID, DTSTAMP =
 * now, the zone of the machine) is given.
 *
 * @throws RangeError with the code of the rule of RFC 5545 or of the house that the event breaks
 */
export function entry(event: CalendarEvent): ICalEventData {
  requireSound(event);
  const cancelled = event.status === 'CANCELLED';
  return {
    id: event.uid,
    sequence: event.sequence,
    status: ICalEventStatus[event.status],
    transparency: ICalEventTransparency[cancelled ? 'TRANSPARENT' : 'OPAQUE'],
    stamp: event.changedAt,
    lastModified: event.changedAt,
    created: event.createdAt,
    ...times(event),
    ...words(cancelled ? withoutLink(event) : event),
  };
}

/** Takes the way into the meeting out, wherever it was written: a cancelled meeting has no door. */
export function withoutLink(event: CalendarEvent): CalendarEvent {
  const { joinUrl, ...rest } = event;
  if (!joinUrl) return event;
  const { location, description, url, ...bare } = rest;
  const shut = (text: string) =>
    text
      .split('\n')
      .filter((line) => !line.includes(joinUrl))
      .join('\n');
  return {
    ...bare,
    ...(location && !location.includes(joinUrl) && { location }),
    ...(description && { description: shut(description) }),
    ...(url && url !== joinUrl && { url }),
  };
}

function requireSound(event: CalendarEvent): void {
  if (!/^[\w.@-]{16,255}$/.test(event.uid)) throw new RangeError('calendar.uid');
  if (!Number.isSafeInteger(event.sequence) || event.sequence < 0) {
    throw new RangeError('calendar.sequence');
  }
  if (wallTime(event.start) >= wallTime(event.end))
    throw new RangeError('calendar.ends_before_start');
  requireSeries(event);
}

function times({ start, end, recurrence, recurrenceId }: CalendarEvent): ICalEventData {
  return {
    timezone: ZONE,
    start: wallTime(start),
    end: wallTime(end),
    ...(recurrenceId && { recurrenceId: wallTime(recurrenceId) }),
    ...(recurrence && { repeating: repeating(recurrence) }),
  };
}

/** Exchange wants the weekday said although DTSTART says it; exceptions are sorted for steady bytes. */
function repeating(recurrence: Recurrence): ICalRepeatingOptions {
  const { until, exceptions } = recurrence;
  const last = wallTime(until);
  return {
    ...rhythm(recurrence),
    until: last,
    byDay: [WEEKDAYS[last.weekday]],
    ...(exceptions.length > 0 && { exclude: [...exceptions].sort().map(wallTime) }),
  };
}

/** The nth weekday is given as BYSETPOS here and written as one day, `2TH`, by `finish`. */
function rhythm(rule: Rule): ICalRepeatingOptions {
  if (rule.rule === 'WEEKLY')
    return { freq: ICalEventRepeatingFreq.WEEKLY, interval: rule.interval };
  return { freq: ICalEventRepeatingFreq.MONTHLY, interval: 1, bySetPos: rule.nth };
}

function words({ summary, description, location, joinUrl, url }: CalendarEvent) {
  return {
    summary: printable(summary),
    ...(description && { description: printable(description) }),
    ...(location && { location: printable(location) }),
    ...(url && { url: webAddress(url) }),
    ...(joinUrl && { x: { [CONFERENCE]: webAddress(joinUrl) } }),
  };
}
