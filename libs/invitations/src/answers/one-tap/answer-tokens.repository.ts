import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rukkanen/persistence';

/** What the links of one mail answer to: one place, or every place of a series. */
export interface AnswerSubject {
  readonly areaId: string;
  readonly invitationId: string | null;
  readonly standingId: string | null;
}

/** Who is asked, and for which team. */
export interface Asked {
  readonly name: string;
  readonly language: 'fi' | 'sv' | 'en';
  readonly team: string;
  readonly area: string;
}

/** Secrets of the links in mails, known by their hash only. */
@Injectable()
export class AnswerTokensRepository {
  async add(tx: Transaction, hash: Buffer, subject: AnswerSubject): Promise<void> {
    const { areaId, invitationId, standingId } = subject;
    await tx.query(
      `insert into answer_tokens (token_hash, area_id, invitation_id, standing_id)
       values ($1, $2, $3, $4)`,
      [hash, areaId, invitationId, standingId],
    );
  }

  async find(tx: Transaction, hash: Buffer): Promise<AnswerSubject | null> {
    const [subject]: AnswerSubject[] = await tx.query(
      `select area_id as "areaId", invitation_id as "invitationId", standing_id as "standingId"
       from answer_tokens where token_hash = $1`,
      [hash],
    );
    return subject ?? null;
  }

  /** Whose place it is; null once the person has left. */
  async asked(tx: Transaction, invitationId: string): Promise<Asked | null> {
    const [asked]: Asked[] = await tx.query(askedQuery, [invitationId]);
    return asked ?? null;
  }

  /** Those of the places whose meeting is held. */
  async held(tx: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows: { id: string }[] = await tx.query(
      `select i.id from invitations i join sessions s on s.id = i.session_id
       where i.id = any($1) and s.state in ('open', 'locked')`,
      [ids],
    );
    return new Set(rows.map(({ id }) => id));
  }
}

const askedQuery = `
select u.name, u.language, t.name as team,
  case u.language when 'sv' then a.name_sv when 'en' then a.name_en else a.name_fi end as area
from invitations i join users u on u.id = i.user_id and u.ended_at is null
join sessions s on s.id = i.session_id join teams t on t.id = s.team_id
join areas a on a.id = i.area_id
where i.id = $1`;
