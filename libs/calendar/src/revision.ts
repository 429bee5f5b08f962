import type { CalendarEvent, Recurrence } from './event.js';

/** The facts of an event that may change while its UID stays. What is left out is taken away. */
export type Facts = Omit<
  CalendarEvent,
  'uid' | 'sequence' | 'status' | 'createdAt' | 'recurrenceId'
>;

export interface Revision {
  readonly event: CalendarEvent;
  /** Whether people must answer again: their old answer was to another time. */
  readonly answersReset: boolean;
}

/**
 * Makes the next version of an event.
 *
 * SEQUENCE rises when times or the rule change, and the old answers are void (RFC 5546 2.1.4); a change of
 * text alone keeps both. When nothing changed the same event comes back, so its bytes stay.
 *
 * @throws RangeError `calendar.already_cancelled`: a cancelled UID is not used again
 */
export function revise(previous: CalendarEvent, next: Facts): Revision {
  if (previous.status === 'CANCELLED') throw new RangeError('calendar.already_cancelled');
  const answersReset = timesOf(previous) !== timesOf(next);
  if (!answersReset && wordsOf(previous) === wordsOf(next)) {
    return { event: previous, answersReset };
  }
  const { uid, status, createdAt, recurrenceId } = previous;
  const kept = { uid, status, createdAt, ...(recurrenceId !== undefined && { recurrenceId }) };
  const sequence = previous.sequence + (answersReset ? 1 : 0);
  const changedAt = later(previous.changedAt, next.changedAt);
  return { event: { ...next, ...kept, sequence, changedAt }, answersReset };
}

/** Cancels an event for everybody: SEQUENCE rises. A second cancelling changes nothing. */
export function cancel(previous: CalendarEvent, changedAt: Date): CalendarEvent {
  if (previous.status === 'CANCELLED') return previous;
  return { ...withdraw(previous, changedAt), status: 'CANCELLED' };
}

/**
 * The version that takes back one person's invitation while the meeting stands: SEQUENCE rises, STATUS
 * does not change. To be sent as CANCEL to that person only, and kept for that person only.
 */
export function withdraw(previous: CalendarEvent, changedAt: Date): CalendarEvent {
  return {
    ...previous,
    sequence: previous.sequence + 1,
    changedAt: later(previous.changedAt, changedAt),
  };
}

/**
 * DTSTAMP never falls, and rises by a whole second at least: of two versions with one SEQUENCE a client
 * keeps the one with the later DTSTAMP (RFC 5546 2.1.5), which has no parts of a second.
 */
function later(previous: Date, changedAt: Date): Date {
  return new Date(Math.max(previous.getTime() + 1000, changedAt.getTime()));
}

function timesOf({ start, end, recurrence }: Facts): string {
  return JSON.stringify([start, end, recurrence && ruleOf(recurrence)]);
}

function ruleOf(recurrence: Recurrence): unknown[] {
  const step = recurrence.rule === 'WEEKLY' ? recurrence.interval : recurrence.nth;
  return [recurrence.rule, step, recurrence.until, [...recurrence.exceptions].sort()];
}

function wordsOf({ summary, description, location, joinUrl, url }: Facts): string {
  return JSON.stringify([summary, description ?? '', location ?? '', joinUrl ?? '', url ?? '']);
}
