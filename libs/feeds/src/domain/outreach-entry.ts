import { minutesLater, newUid, type CalendarEvent, type LocalTime } from '@rukkanen/calendar';
import type { FunctionKey, Language } from '@rukkanen/contract';
import { words } from './words.js';

/** A day on which somebody of a function comes to a place (PLC-09). */
export interface OutreachDay {
  readonly id: string;
  readonly onDay: string;
  readonly startTime: string;
  readonly minutes: number;
  readonly function: FunctionKey;
  readonly cancelled: boolean;
  readonly revision: number;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly place: string;
}

/** The calendar entry of an outreach day: which function, where and when; never who. */
export function outreachEntry(day: OutreachDay, language: Language): CalendarEvent {
  const start: LocalTime = `${day.onDay}T${day.startTime}`;
  const who = words(language, `function.${day.function}`);
  return {
    uid: newUid(day.id, 'outreach'),
    sequence: day.revision,
    status: day.cancelled ? 'CANCELLED' : 'CONFIRMED',
    start,
    end: minutesLater(start, day.minutes),
    createdAt: day.createdAt,
    changedAt: day.changedAt,
    summary: words(language, 'outreach', { who, place: day.place }),
    location: day.place,
  };
}
