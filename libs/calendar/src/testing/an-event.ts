import type { CalendarEvent, Recurrence } from '../event.js';

/** An ordinary meeting; a story says only what matters to it. */
export function anEvent(but: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    uid: 'session-5e0c1b7a-93d2@rukkanen',
    sequence: 0,
    status: 'CONFIRMED',
    start: '2026-10-20T09:00',
    end: '2026-10-20T10:30',
    changedAt: new Date('2026-09-15T08:00:00.250Z'),
    createdAt: new Date('2026-09-01T08:00:00Z'),
    summary: 'Rukkas-tapaaminen',
    ...but,
  };
}

/** A meeting every Tuesday or every other one, over the October clock change. */
export function aSeries(
  but: Partial<CalendarEvent> = {},
  recurrence: Partial<Extract<Recurrence, { rule: 'WEEKLY' }>> = {},
): CalendarEvent {
  return anEvent({
    uid: 'series-8f41d6c2-07be@rukkanen',
    recurrence: {
      rule: 'WEEKLY',
      interval: 1,
      until: '2026-11-10T09:00',
      exceptions: [],
      ...recurrence,
    },
    ...but,
  });
}
