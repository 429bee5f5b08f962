import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Language } from '@rukkanen/contract';
import type { Transaction } from '@rukkanen/persistence';
import type { DataSource } from 'typeorm';
import type { EntryFacts } from '../domain/entry.js';

/** One window of a person, as a feed shows it. */
export interface FeedEntry extends Omit<EntryFacts, 'page'> {
  readonly sessionId: string;
}

interface Reader {
  readonly userId: string;
  readonly language: Language;
  readonly areas: string[];
}

/** Feed tokens, known by their hash only, and what their feeds show. */
@Injectable()
export class FeedsRepository {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  async current(userId: string): Promise<{ createdAt: Date; lastReadAt: Date | null } | null> {
    const rows: { created_at: Date; last_read_at: Date | null }[] = await this.source.query(
      'select created_at, last_read_at from feed_tokens where user_id = $1 and revoked_at is null',
      [userId],
    );
    const [row] = rows;
    return row ? { createdAt: row.created_at, lastReadAt: row.last_read_at } : null;
  }

  async replace(userId: string, tokenHash: Buffer): Promise<void> {
    await this.source.transaction(async (tx) => {
      await tx.query('select 1 from users where id = $1 for update', [userId]);
      await tx.query(revoke, [userId]);
      await tx.query('insert into feed_tokens (token_hash, user_id) values ($1, $2)', [
        tokenHash,
        userId,
      ]);
    });
  }

  async revoke(userId: string): Promise<void> {
    await this.source.query(revoke, [userId]);
  }

  /** Whose feed it is, with their language and areas; notes the reading once a minute. */
  async readerOf(tokenHash: Buffer): Promise<Reader | null> {
    const rows: { user_id: string; language: Language; areas: string[] | null }[] =
      await this.source.query(readerQuery, [tokenHash]);
    const [row] = rows;
    if (!row) return null;
    await this.source.query(
      `update feed_tokens set last_read_at = now()
       where token_hash = $1 and (last_read_at is null or last_read_at < now() - interval '1 minute')`,
      [tokenHash],
    );
    return { userId: row.user_id, language: row.language, areas: row.areas ?? [] };
  }

  async entries(tx: Transaction, userId: string, language: Language): Promise<FeedEntry[]> {
    return tx.query(entriesQuery, [userId, language]);
  }
}

const revoke =
  'update feed_tokens set revoked_at = now() where user_id = $1 and revoked_at is null';

const readerQuery = `
select f.user_id, u.language,
  (select array_agg(distinct g.area_id) from user_grants g where g.user_id = u.id) as areas
from feed_tokens f join users u on u.id = f.user_id and u.ended_at is null
where f.token_hash = $1 and f.revoked_at is null`;

const entriesQuery = `
select i.session_id as "sessionId", i.sequence,
  case when i.standing_id is null then i.uid else 'session-' || i.id || '@rukkanen' end as uid, i.state = 'cancelled' as cancelled,
  i.starts_at as "startsAt", i.ends_at as "endsAt", i.created_at as "createdAt",
  i.changed_at as "changedAt", t.name as team, coalesce(s.join_url, t.join_url) as "joinUrl",
  case $2 when 'sv' then a.name_sv when 'en' then a.name_en else a.name_fi end as area
from invitations i join sessions s on s.id = i.session_id
join teams t on t.id = s.team_id join areas a on a.id = i.area_id
where i.user_id = $1 order by i.starts_at, i.id`;
