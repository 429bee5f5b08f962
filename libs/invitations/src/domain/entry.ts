import type { CalendarEvent, LocalTime, Recurrence } from '@rukkanen/calendar';
import type { Language } from '@rukkanen/contract';
import { wallTimeOf, words, timeOf } from './words.js';

/** What a calendar entry is made of: times, names of the team and the area, and links. */
export interface EntryFacts {
  readonly uid: string;
  readonly sequence: number;
  readonly cancelled: boolean;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly team: string;
  readonly area: string;
  /** Where it is held; null when in Teams alone. */
  readonly place: string | null;
  readonly joinUrl: string | null;
  /** The page of the session in the product; reading it needs a sign-in. */
  readonly page: string;
  readonly recurrence?: Recurrence;
  /** Which occurrence of a series the entry replaces. */
  readonly occurrence?: LocalTime;
}

/**
 * The calendar entry of one person's window, or of their series. The calendar room takes the link out of
 * a cancelled one. It names team, area and time, and nothing of any case: no code word, no question
 * (SES-03).
 */
export function toCalendarEvent(facts: EntryFacts, language: Language): CalendarEvent {
  const { team, area, page, place, joinUrl, recurrence, occurrence } = facts;
  const time = timeOf(facts, language);
  const join = words(language, 'join', { join: joinUrl ?? '' });
  const location = place ?? joinUrl;
  return {
    uid: facts.uid,
    sequence: facts.sequence,
    status: facts.cancelled ? 'CANCELLED' : 'CONFIRMED',
    start: wallTimeOf(facts.startsAt),
    end: wallTimeOf(facts.endsAt),
    createdAt: facts.createdAt,
    changedAt: facts.changedAt,
    summary: words(language, recurrence ? 'series' : 'slot', { team, area, time }),
    description: [words(language, 'description', { page }), ...(joinUrl ? [join] : [])].join('\n'),
    url: page,
    ...(joinUrl && { joinUrl }),
    ...(location && { location }),
    ...(recurrence && { recurrence }),
    ...(occurrence && { recurrenceId: occurrence }),
  };
}
