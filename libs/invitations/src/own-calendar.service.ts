import { Injectable } from '@nestjs/common';
import type { CalendarEvent } from '@rukkanen/calendar';
import type { Language } from '@rukkanen/contract';
import type { Answer } from './answers/answered.js';
import type { Transaction } from '@rukkanen/persistence';
import { toCalendarEvent, type EntryFacts } from './domain/entry.js';
import { MailIdentity, pageOf } from './mail-identity.js';

/** One window of a person, as a calendar shows it. */
export interface OwnWindow extends Omit<EntryFacts, 'page'> {
  readonly sessionId: string;
  /** What stands for certain of what the person answered. */
  readonly answer: Answer;
  /** Whether the meeting is held, so that an answer means something. */
  readonly held: boolean;
}

/**
 * The windows of one person, each by itself: under the UID of its invitation, or where that is an
 * occurrence of a series, under one of its own.
 */
@Injectable()
export class OwnCalendar {
  constructor(private readonly identity: MailIdentity) {}

  /** Every window that ends after a moment, cancelled ones too, in the order in which they come. */
  async windows(
    tx: Transaction,
    userId: string,
    language: Language,
    after: Date,
  ): Promise<OwnWindow[]> {
    return tx.query(windowsQuery, [userId, language, after]);
  }

  /** The same as calendar entries. */
  async events(
    tx: Transaction,
    userId: string,
    language: Language,
    after: Date,
  ): Promise<CalendarEvent[]> {
    const windows = await this.windows(tx, userId, language, after);
    return windows.map((window) =>
      toCalendarEvent({ ...window, page: pageOf(this.identity, window.sessionId) }, language),
    );
  }
}

const windowsQuery = `
select i.session_id as "sessionId", coalesce(w.answer, 'needs_action') as answer,
  s.state in ('open', 'locked') and i.state <> 'cancelled' as held, i.sequence, i.state = 'cancelled' as cancelled,
  case when i.standing_id is null then i.uid else 'session-' || i.id || '@rukkanen' end as uid,
  i.starts_at as "startsAt", i.ends_at as "endsAt", i.created_at as "createdAt",
  i.changed_at as "changedAt", t.name as team, p.name as place, coalesce(s.join_url, t.join_url) as "joinUrl",
  case $2 when 'sv' then a.name_sv when 'en' then a.name_en else a.name_fi end as area
from invitations i join sessions s on s.id = i.session_id
join teams t on t.id = s.team_id join areas a on a.id = i.area_id
left join places p on p.id = s.place_id
left join answers w on w.invitation_id = i.id and w.verified
  and w.starts_at = i.starts_at and w.ends_at = i.ends_at
where i.user_id = $1 and i.ends_at > $3 order by i.starts_at, i.id`;
