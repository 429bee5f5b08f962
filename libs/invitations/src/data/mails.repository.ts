import { Injectable } from '@nestjs/common';
import type { Language, MailTrouble } from '@rukkanen/contract';
import type { Transaction } from '@rukkanen/persistence';
import type { Answer } from '../answers/answered.js';
import type { MailFacts } from '../domain/message.js';
import type { Said } from '../domain/said.js';
import { MailEntity } from './mail.entity.js';

interface FactsRow {
  session_id: string | null;
  name: string;
  email: string;
  language: Language;
  team_name: string;
  name_fi: string;
  name_sv: string;
  name_en: string;
  join_url: string | null;
  place: string | null;
  answer: Answer | null;
}

/** A message may go out now, has to wait for an earlier one about the same UID, or is not to be sent. */
export type Taken = { readonly facts: MailFacts } | { readonly waitSeconds: number } | null;

/** Messages as rows. */
@Injectable()
export class MailsRepository {
  /**
   * Adds a message. A series takes the place in line of the message that it supersedes, before its
   * occurrences; an occurrence comes after whatever was said of its series.
   */
  async add(tx: Transaction, mail: MailEntity, place: PlaceInLine | null): Promise<void> {
    await tx.insert(MailEntity, mail);
    if (place && mail.standingId) await tx.query(takePlace, [mail.id, place.ordinal]);
  }

  /**
   * Takes back what has not left of one calendar entry; gives the place in line of one that nobody has
   * tried, so that what replaces it waits no longer and is not overtaken.
   */
  async supersede(tx: Transaction, { uid, occurrence }: Entry): Promise<PlaceInLine | null> {
    const [rows]: [(PlaceInLine & { attempts: number })[], number] = await tx.query(
      `update mails set state = 'superseded'
       where uid = $1 and said->>'occurrence' is not distinct from $2
         and state in ('waiting', 'retrying', 'failed')
       returning due_at as "dueAt", ordinal, attempts`,
      [uid, occurrence ?? null],
    );
    return rows.find(({ attempts }) => attempts === 0) ?? null;
  }

  /** Whether anybody can have heard of an entry: a try was made to send it. */
  async mayBeKnown(tx: Transaction, { uid, occurrence }: Entry): Promise<boolean> {
    const rows: unknown[] = await tx.query(
      `select 1 from mails
       where uid = $1 and said->>'occurrence' is not distinct from $2 and attempts > 0 limit 1
       for update`,
      [uid, occurrence ?? null],
    );
    return rows.length > 0;
  }

  /** Keeps the sender from taking what waits of a UID until the transaction ends. */
  async holdWaiting(tx: Transaction, uid: string): Promise<void> {
    await tx.query(
      `select 1 from mails where uid = $1 and state in ('waiting', 'retrying') for update`,
      [uid],
    );
  }

  /** Those of the messages that still wait. */
  async stillWaiting(tx: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows: { id: string }[] = await tx.query(
      `select id from mails where id = any($1) and state = 'waiting'`,
      [ids],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Messages of a UID that wait to be collected: they may leave now. */
  async hasten(tx: Transaction, uid: string): Promise<string[]> {
    const [rows]: [{ id: string }[], number] = await tx.query(
      `update mails set due_at = now() where uid = $1 and state = 'waiting' and due_at > now()
       returning id`,
      [uid],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * A message that is still to be sent, with what it says, and one try counted. Messages about one UID
   * leave in the order in which they were written: a client that hears of an occurrence before its
   * series shows a stray meeting.
   */
  async take(tx: Transaction, mailId: string): Promise<Taken> {
    const [earlier]: { state: string }[] = await tx.query(earlierQuery, [mailId]);
    if (earlier) return { waitSeconds: earlier.state === 'waiting' ? 1 : 30 };
    await tx.query(countTry, [mailId]);
    const mail = await tx.findOneBy(MailEntity, { id: mailId });
    if (!mail?.said || !['waiting', 'retrying'].includes(mail.state)) return null;
    const [row]: FactsRow[] = await tx.query(factsQuery, [mailId]);
    return row ? { facts: toFacts(mail, mail.said, row) } : null;
  }

  /** The message has left; what it was about stands as sent unless something newer waits. */
  async noteSent(tx: Transaction, { id }: MailFacts['mail']): Promise<void> {
    await tx.query(`update mails set state = 'sent', sent_at = now() where id = $1`, [id]);
    await settle(tx, id, 'sent');
  }

  /** The message has not left. One that was superseded meanwhile stays so. */
  async noteTrouble(
    tx: Transaction,
    { id }: MailFacts['mail'],
    state: 'retrying' | 'failed',
    reply: string,
  ): Promise<void> {
    await tx.query(
      `update mails set state = $2, error_code = $3
       where id = $1 and state in ('waiting', 'retrying')`,
      [id, state, reply],
    );
    if (state === 'failed') await settle(tx, id, 'failed');
  }

  /** Whether a message is still to be sent; one that a newer change superseded is not. */
  async isWanted(tx: Transaction, { id }: MailFacts['mail']): Promise<boolean> {
    const rows: unknown[] = await tx.query(
      `select 1 from mails where id = $1 and state in ('waiting', 'retrying')`,
      [id],
    );
    return rows.length > 0;
  }

  /** Makes a message that was refused for good wait again; whether there was one. */
  async revive(tx: Transaction, mailId: string): Promise<MailEntity | null> {
    const mail = await tx.findOne(MailEntity, {
      where: { id: mailId },
      lock: { mode: 'pessimistic_write' },
    });
    if (mail?.state !== 'failed') return null;
    await tx.update(MailEntity, { id: mailId }, { state: 'waiting', dueAt: new Date() });
    return mail;
  }

  /** Messages that wait too long, are being retried, or were refused for good. */
  async troubles(tx: Transaction, of: { sessionId: string }): Promise<MailTrouble[]> {
    const rows: TroubleRow[] = await tx.query(troubleQuery, [of.sessionId]);
    return rows.map((row) => ({
      mailId: row.id,
      personId: row.user_id,
      name: row.name,
      state: row.state,
      code: row.error_code,
      since: row.created_at.toISOString(),
    }));
  }
}

/** When a message may leave, and after which others. */
export interface PlaceInLine {
  readonly dueAt: Date;
  readonly ordinal: string;
}

interface Entry {
  readonly uid: string;
  readonly occurrence?: string | null | undefined;
}

interface TroubleRow {
  id: string;
  user_id: string;
  name: string;
  state: MailTrouble['state'];
  error_code: string | null;
  created_at: Date;
}

async function settle(tx: Transaction, mailId: string, state: 'sent' | 'failed'): Promise<void> {
  for (const statement of [settlePlace, settleSeries, settleOccurrences])
    await tx.query(statement, [mailId, state]);
}

const toFacts = (mail: MailEntity, said: Said, row: FactsRow): MailFacts => ({
  mail: { id: mail.id, messageId: mail.messageId },
  about: { areaId: mail.areaId, invitationId: mail.invitationId, standingId: mail.standingId },
  said,
  sessionId: row.session_id,
  person: { name: row.name, email: row.email, language: row.language },
  team: {
    name: row.team_name,
    areaName: { fi: row.name_fi, sv: row.name_sv, en: row.name_en },
  },
  joinUrl: row.join_url,
  place: row.place,
  answer: row.answer,
});

/** The identity of a row is made anew with another ordinal, which nobody else may set. */
const takePlace = `
with gone as (delete from mails where id = $1 returning *)
insert into mails overriding system value
select p.* from gone,
  jsonb_populate_record(null::mails, to_jsonb(gone) || jsonb_build_object('ordinal', $2::bigint)) p`;

/** An answer counts while it is certain, and to the times that the place has. */
const STANDS = (answer: string, place: string) => `${answer}.verified
  and ${answer}.starts_at = ${place}.starts_at and ${answer}.ends_at = ${place}.ends_at`;

/** The answer to a series: the one that stands for every meeting ahead that it tells, if it is the same. */
const ALIKE = `
select case when count(*) = count(x.answer) and count(distinct x.answer) = 1 then min(x.answer) end
from invitations p join sessions q on q.id = p.session_id and q.state in ('draft', 'open', 'locked')
left join answers x on x.invitation_id = p.id and ${STANDS('x', 'p')}
where p.standing_id = m.standing_id and not p.overridden and p.state <> 'cancelled'`;

const factsQuery = `
select i.session_id, u.name, u.email, u.language, t.name as team_name, a.name_fi, a.name_sv, a.name_en,
  coalesce(s.join_url, t.join_url) as join_url, p.name as place, coalesce(w.answer, (${ALIKE})) as answer
from mails m
left join invitations i on i.id = m.invitation_id left join sessions s on s.id = i.session_id
left join answers w on w.invitation_id = i.id and ${STANDS('w', 'i')}
left join standing_invitations r on r.id = m.standing_id left join terms e on e.id = r.term_id
join teams t on t.id = coalesce(s.team_id, e.team_id) join areas a on a.id = m.area_id
left join places p on p.id = case when s.id is null then e.place_id else s.place_id end
join users u on u.id = coalesce(i.user_id, r.user_id)
where m.id = $1`;

const earlierQuery = `
select e.state from mails m join mails e on e.uid = m.uid and e.ordinal < m.ordinal
where m.id = $1 and m.state in ('waiting', 'retrying') and e.state in ('waiting', 'retrying')
order by e.state limit 1`;

const countTry = `
update mails set attempts = attempts + 1 where id = $1 and state in ('waiting', 'retrying')`;

const NOTHING_WAITS = `
not exists (select 1 from mails o where o.uid = m.uid
  and o.said->>'occurrence' is not distinct from m.said->>'occurrence' and o.state in ('waiting', 'retrying'))`;

const settlePlace = `
update invitations i set state = $2 from mails m
where m.id = $1 and i.id = m.invitation_id and i.uid = m.uid and i.state in ('queued', 'sent', 'failed')
  and ${NOTHING_WAITS}`;

const settleSeries = `
update standing_invitations r set state = $2 from mails m
where m.id = $1 and r.id = m.standing_id and r.state in ('queued', 'sent', 'failed')
  and ${NOTHING_WAITS}`;

/** Occurrences that were told with their series share its fate. */
const settleOccurrences = `
update invitations i set state = $2 from mails m
where m.id = $1 and i.standing_id = m.standing_id and not i.overridden
  and i.state in ('queued', 'sent', 'failed')`;

const troubleQuery = `
select m.id, u.id as user_id, u.name, m.state, m.error_code, m.created_at
from mails m
left join invitations i on i.id = m.invitation_id
left join standing_invitations r on r.id = m.standing_id
join users u on u.id = coalesce(i.user_id, r.user_id)
where (i.session_id = $1 or r.term_id = (select term_id from sessions where id = $1))
  and (m.state in ('retrying', 'failed')
    or (m.state = 'waiting' and coalesce(m.due_at, m.created_at) < now() - interval '1 minute'))
order by m.created_at, u.id`;
