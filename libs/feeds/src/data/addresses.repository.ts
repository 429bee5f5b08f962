import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { FeedKind } from '@rukkanen/contract';
import type { DataSource } from 'typeorm';
import type { FeedSubject } from '../domain/feed-subject.js';

/** An address in force, without its secret. */
export interface FeedAddressRow {
  readonly id: string;
  readonly kind: FeedKind;
  readonly subjectId: string | null;
  readonly areaId: string | null;
  readonly userId: string;
  readonly holder: string;
  readonly createdAt: Date;
  readonly lastReadAt: Date | null;
}

/** Addresses of feeds, known by the hash of their token only (TRUST 16). Real time. */
@Injectable()
export class AddressesRepository {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  async ofPerson(userId: string): Promise<FeedAddressRow[]> {
    return this.source.query(`${inForce} and f.user_id = $1`, [userId]);
  }

  /** Addresses that people have for teams, areas and places of these areas. */
  async inAreas(areas: readonly string[]): Promise<FeedAddressRow[]> {
    return this.source.query(
      `${inForce} and f.area_id = any($1) order by f.kind, f.subject_id, u.name, f.id`,
      [areas],
    );
  }

  async byId(id: string): Promise<FeedAddressRow | null> {
    const rows: FeedAddressRow[] = await this.source.query(`${inForce} and f.id::text = $1`, [id]);
    return rows[0] ?? null;
  }

  /** Whose address it is, and of what; notes the reading once a minute. */
  async read(tokenHash: Buffer): Promise<FeedAddressRow | null> {
    const rows: FeedAddressRow[] = await this.source.query(`${inForce} and f.token_hash = $1`, [
      tokenHash,
    ]);
    const [row] = rows;
    if (!row) return null;
    await this.source.query(
      `update feed_tokens set last_read_at = now()
       where token_hash = $1 and (last_read_at is null or last_read_at < now() - interval '1 minute')`,
      [tokenHash],
    );
    return row;
  }

  /** Puts a new token in the place of the one in force. */
  async replace(userId: string, subject: FeedSubject, tokenHash: Buffer): Promise<void> {
    const [kind, id, areaId] =
      subject.kind === 'person'
        ? (['person', null, null] as const)
        : ([subject.kind, subject.id, subject.areaId] as const);
    await this.source.transaction(async (tx) => {
      await tx.query('select 1 from users where id = $1 for update', [userId]);
      await tx.query(
        `${stop} and user_id = $1 and kind = $2 and subject_id is not distinct from $3`,
        [userId, kind, id],
      );
      await tx.query(
        `insert into feed_tokens (token_hash, user_id, kind, subject_id, area_id)
         values ($1, $2, $3, $4, $5)`,
        [tokenHash, userId, kind, id, areaId],
      );
    });
  }

  async revoke(id: string): Promise<void> {
    await this.source.query(`${stop} and id = $1`, [id]);
  }

  /**
   * When the version that is served now was first served: the same moment as long as the tag is the
   * same, a later second when it is another one. So Last-Modified tells every change, also one that
   * left no date anywhere.
   */
  async versionAt(id: string, etag: string): Promise<Date> {
    await this.source.query(noteVersion, [id, etag]);
    const [row]: { changed_at: Date }[] = await this.source.query(
      'select changed_at from feed_tokens where id = $1',
      [id],
    );
    return row?.changed_at ?? new Date(0);
  }
}

const stop = 'update feed_tokens set revoked_at = now() where revoked_at is null';

const inForce = `
select f.id, f.kind, f.subject_id as "subjectId", f.area_id as "areaId", f.user_id as "userId",
  u.name as holder, f.created_at as "createdAt", f.last_read_at as "lastReadAt"
from feed_tokens f join users u on u.id = f.user_id and u.ended_at is null
where f.revoked_at is null`;

const noteVersion = `
update feed_tokens set etag = $2, changed_at =
  greatest(date_trunc('second', now()), changed_at + interval '1 second')
where id = $1 and etag is distinct from $2`;
