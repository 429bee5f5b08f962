import { newUid, type CalendarEvent } from '@rukkanen/calendar';
import type { Language } from '@rukkanen/contract';
import { wallTimeOf } from '@rukkanen/invitations';
import { words } from './words.js';

/** A whole meeting, as a feed of a team, an area or a place shows it. */
export interface Meeting {
  readonly sessionId: string;
  /** Drawn once for the meeting, for all its feeds. */
  readonly uid: string;
  readonly sequence: number;
  readonly cancelled: boolean;
  readonly kind: 'CONSULTATION' | 'LIST_REVIEW' | 'STEERING_GROUP' | 'DEVELOPMENT_DAY';
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly team: string;
  readonly area: string;
  readonly place: string | null;
  readonly joinUrl: string | null;
}

/**
 * The calendar entry of a whole meeting: team, area, time and place, no people, nothing of any case
 * (SES-03). The link is the caller's to leave out.
 */
export function meetingEntry(meeting: Meeting, language: Language, page: string): CalendarEvent {
  const { team, area, joinUrl, place } = meeting;
  const location = place ?? joinUrl;
  const join = joinUrl ? [words(language, 'join', { join: joinUrl })] : [];
  return {
    uid: newUid(meeting.uid, 'meeting'),
    sequence: meeting.sequence,
    status: meeting.cancelled ? 'CANCELLED' : 'CONFIRMED',
    start: wallTimeOf(meeting.startsAt),
    end: wallTimeOf(meeting.endsAt),
    createdAt: meeting.createdAt,
    changedAt: meeting.changedAt,
    summary: words(language, `meeting.${meeting.kind}`, { team, area }),
    description: [words(language, 'description', { page }), ...join].join('\n'),
    url: page,
    ...(location && { location }),
    ...(joinUrl && { joinUrl }),
  };
}
