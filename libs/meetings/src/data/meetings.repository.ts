import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rukkanen/persistence';
import type { KnownMeeting, MeetingState } from '../domain/next-step.js';

/** The Teams meeting of one session as a row. */
export interface MeetingRow extends KnownMeeting {
  readonly sessionId: string;
  readonly areaId: string;
  readonly turn: number;
  readonly attempts: number;
  readonly errorCode: string | null;
  readonly askedBy: string;
  readonly changedAt: Date;
}

/** What a meeting is called by, and who leads it. */
export interface MeetingNames {
  readonly team: string;
  readonly area: string;
  readonly email: string;
}

/** The link of a meeting that was made, and the one that the session had when it was asked for. */
export interface NewLink {
  readonly joinUrl: string;
  readonly replaces: string | null;
}

/** Teams meetings that the product makes, one row a session. */
@Injectable()
export class MeetingsRepository {
  async find(tx: Transaction, sessionId: string): Promise<MeetingRow | null> {
    const [row]: MeetingRow[] = await tx.query(`${select} where session_id = $1`, [sessionId]);
    return row ?? null;
  }

  /**
   * Puts down that a meeting is wanted. One that is there is kept, and what could not be done to it is
   * tried again; after one that was taken away comes another under another name.
   */
  async ask(
    tx: Transaction,
    session: { readonly id: string; readonly areaId: string; readonly joinUrl: string | null },
    userId: string,
  ): Promise<void> {
    await tx.query(askFor, [session.id, session.areaId, session.joinUrl, userId]);
  }

  async count(tx: Transaction, { sessionId, turn }: MeetingRow): Promise<void> {
    await tx.query(
      'update online_meetings set attempts = attempts + 1 where session_id = $1 and turn = $2',
      [sessionId, turn],
    );
  }

  /** Writes what is known now; null when another meeting has been asked for since the row was read. */
  async note(
    tx: Transaction,
    { sessionId, turn }: MeetingRow,
    { state, meetingId, joinUrl, startsAt, endsAt }: KnownMeeting,
  ): Promise<NewLink | null> {
    const facts = [sessionId, turn, state, meetingId, joinUrl, startsAt, endsAt];
    const [rows]: [NewLink[], number] = await tx.query(noteKnown, facts);
    return rows[0] ?? null;
  }

  async noteTrouble(
    tx: Transaction,
    { sessionId, turn }: MeetingRow,
    state: MeetingState,
    code: string,
  ): Promise<void> {
    await tx.query(
      `update online_meetings set state = $3, error_code = $4, changed_at = now()
       where session_id = $1 and turn = $2 and state in ('asked', 'retrying', 'made')`,
      [sessionId, turn, state, code],
    );
  }

  /** Sessions of the open area whose meeting may not be what the session is now. */
  async toFollow(tx: Transaction): Promise<string[]> {
    const rows: { id: string }[] = await tx.query(toFollow);
    return rows.map(({ id }) => id);
  }

  async names(tx: Transaction, sessionId: string, userId: string): Promise<MeetingNames | null> {
    const [row]: MeetingNames[] = await tx.query(namesOf, [sessionId, userId]);
    return row ?? null;
  }

  /** How many other sessions ahead are joined by the same link. */
  async sharing(tx: Transaction, sessionId: string, after: Date): Promise<number> {
    const [row]: { n: number }[] = await tx.query(sharingOf, [sessionId, after]);
    return row?.n ?? 0;
  }
}

const select = `
select session_id as "sessionId", area_id as "areaId", turn, state, meeting_id as "meetingId",
  join_url as "joinUrl", starts_at as "startsAt", ends_at as "endsAt", attempts,
  error_code as "errorCode", asked_by as "askedBy", changed_at as "changedAt" from online_meetings`;

const askFor = `
insert into online_meetings as m (session_id, area_id, state, replaces, asked_by, changed_at)
values ($1, $2, 'asked', $3, $4, now())
on conflict (session_id) do update set replaces = $3, asked_by = $4, attempts = 0, error_code = null,
  state = case when m.state = 'removed' or m.meeting_id is null then 'asked' else 'made' end,
  turn = m.turn + (m.state = 'removed')::integer,
  meeting_id = case when m.state <> 'removed' then m.meeting_id end,
  join_url = case when m.state <> 'removed' then m.join_url end,
  changed_at = now()
where m.state <> 'made'`;

const noteKnown = `
update online_meetings set state = $3, meeting_id = $4, join_url = $5, starts_at = $6, ends_at = $7,
  attempts = 0, error_code = null, changed_at = now()
where session_id = $1 and turn = $2 returning join_url as "joinUrl", replaces`;

const toFollow = `
select m.session_id as id from online_meetings m join sessions s on s.id = m.session_id
where m.state = 'made' and (s.state = 'cancelled' or s.join_url is distinct from m.join_url
  or (s.state in ('draft', 'open', 'locked')
    and (s.starts_at, s.ends_at) is distinct from (m.starts_at, m.ends_at)))`;

const namesOf = `
select t.name as team, a.name_fi as area, u.email from sessions s
join teams t on t.id = s.team_id join areas a on a.id = s.area_id cross join users u
where s.id = $1 and u.id = $2`;

const sharingOf = `
with link as (
  select coalesce(s.join_url, t.join_url) as url from sessions s join teams t on t.id = s.team_id
  where s.id = $1)
select count(*)::integer as n from sessions s join teams t on t.id = s.team_id, link
where coalesce(s.join_url, t.join_url) = link.url and s.id <> $1
  and s.ends_at > $2 and s.state in ('draft', 'open', 'locked')`;
