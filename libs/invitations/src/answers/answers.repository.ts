import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rukkanen/persistence';
import type { Answer, Times, Written } from './answered.js';

/** One person's place in one session, as an answer finds it. */
export interface Place extends Times {
  readonly id: string;
  readonly areaId: string;
  readonly sessionId: string;
  readonly userId: string;
  readonly uid: string;
  readonly sequence: number;
  readonly occurrence: string | null;
  /** The length that the series gives. */
  readonly minutes: number | null;
  /** Every mailbox of the person, in lower case. */
  readonly mailboxes: readonly string[];
}

/** A message that was read, as it is kept: codes and times. */
export interface ReadMail {
  readonly digest: Buffer;
  readonly outcome: string;
  readonly answer: Answer | null;
  readonly proposed: { readonly startsAt: Date; readonly endsAt: Date | null } | null;
}

/** What a message of ours called somebody to: one place, or those of a series. */
export interface AboutMail {
  readonly invitationId: string | null;
  readonly standingId: string | null;
  readonly sequence: number;
}

/** Answers as rows. */
@Injectable()
export class AnswersRepository {
  /** The places that are told under a UID and not withdrawn. */
  byUid(tx: Transaction, uid: string): Promise<Place[]> {
    return tx.query(`${placeQuery} where i.uid = $1 and i.state <> 'cancelled' ${ORDER}`, [uid]);
  }

  async byId(tx: Transaction, id: string): Promise<Place | null> {
    const [place]: Place[] = await tx.query(
      `${placeQuery} where i.id = $1 and i.state <> 'cancelled'`,
      [id],
    );
    return place ?? null;
  }

  /** Somebody's own place in a session. */
  async ofPerson(tx: Transaction, userId: string, sessionId: string): Promise<Place | null> {
    const [place]: Place[] = await tx.query(
      `${placeQuery} where i.user_id = $1 and i.session_id = $2 and i.state <> 'cancelled'`,
      [userId, sessionId],
    );
    return place ?? null;
  }

  ofSession(tx: Transaction, sessionId: string): Promise<Place[]> {
    return tx.query(`${placeQuery} where i.session_id = $1 and i.state <> 'cancelled' ${ORDER}`, [
      sessionId,
    ]);
  }

  ofSeries(tx: Transaction, standingId: string): Promise<Place[]> {
    return tx.query(`${placeQuery} where i.standing_id = $1 and i.state <> 'cancelled' ${ORDER}`, [
      standingId,
    ]);
  }

  /** The places that a message told: the one of its invitation, or all of its series. */
  async told(
    tx: Transaction,
    { invitationId, standingId }: Pick<AboutMail, 'invitationId' | 'standingId'>,
  ): Promise<Place[]> {
    if (standingId) return this.ofSeries(tx, standingId);
    const place = invitationId ? await this.byId(tx, invitationId) : null;
    return place ? [place] : [];
  }

  /** What messages of ours were about. */
  aboutMails(tx: Transaction, messageIds: readonly string[]): Promise<AboutMail[]> {
    return tx.query(
      `select invitation_id as "invitationId", standing_id as "standingId", sequence
       from mails where message_id = any($1) and method = 'REQUEST'`,
      [messageIds],
    );
  }

  /** The wall times that a version told of a place; null when none is kept. */
  async toldTimes(
    tx: Transaction,
    { uid, occurrence }: Pick<Place, 'uid' | 'occurrence'>,
    sequence: number,
  ): Promise<{ start: string; end: string } | null> {
    const [told]: { start: string; end: string }[] = await tx.query(
      `select said->>'start' as start, said->>'end' as end from mails
       where uid = $1 and said->>'occurrence' is not distinct from $2 and sequence <= $3
         and said->'recurrence' is null
       order by sequence desc, ordinal desc limit 1`,
      [uid, occurrence, sequence],
    );
    return told ?? null;
  }

  /** The certain answer; null when there is none. */
  async written(tx: Transaction, invitationId: string): Promise<Written | null> {
    const [row]: Written[] = await tx.query(
      `${writtenQuery} where invitation_id = $1 and verified`,
      [invitationId],
    );
    return row ?? null;
  }

  /** The certain answers to some places. */
  async writtenOf(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, Written>> {
    const rows: (Written & { id: string })[] = await tx.query(
      `${writtenQuery} where invitation_id = any($1) and verified`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** The certain answer and the uncertain one, the latest first. */
  allWritten(tx: Transaction, invitationId: string): Promise<Written[]> {
    return tx.query(`${writtenQuery} where invitation_id = $1 order by said_at desc`, [
      invitationId,
    ]);
  }

  /** A certain answer takes the place of the certain one and of what was uncertain before it. */
  async write(tx: Transaction, place: Place, written: Written, now: Date): Promise<void> {
    const { answer, channel, verified, sequence, startsAt, endsAt, saidAt } = written;
    await tx.query(writeQuery, [
      place.id,
      place.areaId,
      answer,
      channel,
      verified,
      sequence,
      startsAt,
      endsAt,
      now,
      saidAt,
    ]);
    if (verified)
      await tx.query(
        'delete from answers where invitation_id = $1 and not verified and said_at <= $2',
        [place.id, saidAt],
      );
  }

  /** Whether the message has been read for this place already. */
  async isRead(tx: Transaction, { areaId, id }: Place, digest: Buffer): Promise<boolean> {
    const rows: unknown[] = await tx.query(
      'select 1 from answer_mails where area_id = $1 and digest = $2 and invitation_id = $3',
      [areaId, digest, id],
    );
    return rows.length > 0;
  }

  async noteRead(tx: Transaction, { areaId, id }: Place, mail: ReadMail, now: Date): Promise<void> {
    await tx.query(
      `insert into answer_mails (area_id, digest, invitation_id, outcome, answer,
         proposed_starts_at, proposed_ends_at, read_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
      [
        areaId,
        mail.digest,
        id,
        mail.outcome,
        mail.answer,
        mail.proposed?.startsAt ?? null,
        mail.proposed?.endsAt ?? null,
        now,
      ],
    );
  }
}

const ORDER = 'order by i.starts_at, i.id';

const placeQuery = `
select i.id, i.area_id as "areaId", i.session_id as "sessionId", i.user_id as "userId", i.uid,
  i.sequence, i.occurrence, i.starts_at as "startsAt", i.ends_at as "endsAt", r.minutes,
  array(select lower(u.email) union select a.address from mail_aliases a where a.user_id = u.id)
    as mailboxes
from invitations i join users u on u.id = i.user_id
left join standing_invitations r on r.id = i.standing_id`;

const writtenQuery = `
select invitation_id as id, answer, channel, verified, sequence, starts_at as "startsAt",
  ends_at as "endsAt", said_at as "saidAt"
from answers`;

const writeQuery = `
insert into answers (invitation_id, area_id, answer, channel, verified, sequence, starts_at, ends_at,
  answered_at, said_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
on conflict (invitation_id, verified) do update set id = gen_random_uuid(), answer = excluded.answer,
  channel = excluded.channel, sequence = excluded.sequence, starts_at = excluded.starts_at,
  ends_at = excluded.ends_at, answered_at = excluded.answered_at, said_at = excluded.said_at,
  settled_by = null, dismissed_at = null`;
