import { Injectable } from '@nestjs/common';
import type { OrganisationType } from '@rukkanen/contract';
import type { Transaction } from '@rukkanen/persistence';
import type { InvitationEntity } from '../../data/invitation.entity.js';
import type { Answer, Written } from '../answered.js';

/** An answer as it is written down, with the name of the very writing. */
export interface Kept extends Written {
  readonly id: string;
  readonly invitationId: string;
  readonly answeredAt: Date;
  readonly dismissed: boolean;
}

type Invited = Pick<
  InvitationEntity,
  'id' | 'userId' | 'function' | 'part' | 'startsAt' | 'endsAt'
>;

/** One invited person, with what they answered. */
export interface InvitedPerson extends Invited {
  readonly name: string;
  readonly organisationType: OrganisationType | null;
  readonly state: 'queued' | 'sent' | 'failed';
}

/** What a message left to the convener. */
export interface Notice {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  readonly kind: 'STRANGER' | 'PROPOSAL' | 'BOUNCED';
  readonly answer: Answer | null;
  readonly startsAt: Date;
  readonly proposedStartsAt: Date | null;
  readonly proposedEndsAt: Date | null;
  readonly readAt: Date;
}

/** How much waits in one session. */
export interface WaitingIn {
  readonly sessionId: string;
  readonly teamName: string;
  readonly date: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly pending: number;
  readonly notices: number;
}

/** Answers as their convener reads and settles them. */
@Injectable()
export class AnswerBoardRepository {
  invited(tx: Transaction, sessionId: string): Promise<InvitedPerson[]> {
    return tx.query(invitedQuery, [sessionId]);
  }

  kept(tx: Transaction, sessionId: string): Promise<Kept[]> {
    return tx.query(`${keptQuery} order by a.said_at desc, a.id`, [sessionId]);
  }

  notices(tx: Transaction, sessionId: string): Promise<Notice[]> {
    return tx.query(noticeQuery, [sessionId]);
  }

  /** Sessions ahead in which something waits, as they come. */
  waiting(tx: Transaction, areas: readonly string[], now: Date): Promise<WaitingIn[]> {
    return tx.query(waitingQuery, [areas, now]);
  }

  async find(tx: Transaction, sessionId: string, id: string): Promise<Kept | null> {
    const [kept]: Kept[] = await tx.query(`${keptQuery} and a.id = $2`, [sessionId, id]);
    return kept ?? null;
  }

  /** Makes an uncertain answer the certain one, by the word of somebody. */
  async settle(tx: Transaction, { id, invitationId }: Kept, settledBy: string): Promise<void> {
    await tx.query('delete from answers where invitation_id = $1 and verified', [invitationId]);
    await tx.query('update answers set verified = true, settled_by = $2 where id = $1', [
      id,
      settledBy,
    ]);
  }

  /** Puts an uncertain answer or a notice of the session aside, or back; whether there was one. */
  async setAside(
    tx: Transaction,
    sessionId: string,
    id: string,
    at: Date | null,
  ): Promise<boolean> {
    for (const statement of [setAnswerAside, setNoticeAside]) {
      const [, count]: [unknown, number] = await tx.query(statement, [sessionId, id, at]);
      if (count > 0) return true;
    }
    return false;
  }
}

const invitedQuery = `
select i.id, i.user_id as "userId", u.name, o.type as "organisationType", i.function, i.part,
  i.starts_at as "startsAt", i.ends_at as "endsAt", i.state
from invitations i join users u on u.id = i.user_id
left join organisations o on o.id = u.organisation_id
where i.session_id = $1 and i.state <> 'cancelled'
order by i.part = 'BRINGER', i.starts_at, u.name, i.id`;

const keptQuery = `
select a.id, a.invitation_id as "invitationId", a.answer, a.channel, a.verified, a.sequence,
  a.starts_at as "startsAt", a.ends_at as "endsAt", a.said_at as "saidAt",
  a.answered_at as "answeredAt", a.dismissed_at is not null as dismissed
from answers a join invitations i on i.id = a.invitation_id
where i.session_id = $1 and i.state <> 'cancelled'`;

/**
 * Somebody else's answer; another time, until it has been taken over; and a message that came back from
 * one who had said that they come.
 */
const TO_BE_SEEN = `(m.outcome = 'STRANGER'
  or (m.outcome = 'PROPOSAL' and m.proposed_starts_at is distinct from i.starts_at)
  or (m.outcome = 'BOUNCED' and exists (select 1 from answers y where y.invitation_id = i.id
    and y.verified and y.answer in ('accepted', 'tentative') and y.answered_at < m.read_at)))`;

const noticeQuery = `
select m.id, i.user_id as "userId", u.name, m.outcome as kind, m.answer, i.starts_at as "startsAt",
  m.proposed_starts_at as "proposedStartsAt", m.proposed_ends_at as "proposedEndsAt", m.read_at as "readAt"
from answer_mails m join invitations i on i.id = m.invitation_id join users u on u.id = i.user_id
where i.session_id = $1 and i.state <> 'cancelled' and m.dismissed_at is null
  and ${TO_BE_SEEN}
order by m.read_at, m.id`;

const waitingQuery = `
with waits as (
  select i.session_id,
    (select count(*) from answers a where a.invitation_id = i.id and not a.verified
      and a.dismissed_at is null and a.starts_at = i.starts_at and a.ends_at = i.ends_at) as pending,
    (select count(*) from answer_mails m where m.invitation_id = i.id and m.dismissed_at is null
      and ${TO_BE_SEEN}) as notices
  from invitations i where i.area_id = any($1) and i.state <> 'cancelled' and i.starts_at > $2)
select s.id as "sessionId", t.name as "teamName", s.held_on::text as date, s.starts_at as "startsAt",
  s.ends_at as "endsAt", sum(w.pending)::int as pending, sum(w.notices)::int as notices
from waits w join sessions s on s.id = w.session_id join teams t on t.id = s.team_id
where s.state in ('open', 'locked') and s.starts_at > $2
group by s.id, t.name having sum(w.pending) + sum(w.notices) > 0
order by s.starts_at, s.id`;

const setAnswerAside = `
update answers a set dismissed_at = $3 from invitations i
where a.id = $2 and i.id = a.invitation_id and i.session_id = $1 and not a.verified`;

const setNoticeAside = `
update answer_mails m set dismissed_at = $3 from invitations i
where m.id = $2 and i.id = m.invitation_id and i.session_id = $1
  and m.outcome in ('STRANGER', 'PROPOSAL', 'BOUNCED')`;
