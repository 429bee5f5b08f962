import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rukkanen/persistence';
import type { SessionEntity } from './session.entity.js';

type Held = Pick<SessionEntity, 'id' | 'areaId' | 'startsAt'>;

/**
 * Who has said that they do not come to a session. It holds for the time that the session had then: one
 * that is moved asks everybody anew.
 */
@Injectable()
export class DeclinesRepository {
  async of(tx: Transaction, { id, startsAt }: Held): Promise<ReadonlySet<string>> {
    const rows: { user_id: string }[] = await tx.query(
      'select user_id from session_declines where session_id = $1 and starts_at = $2',
      [id, startsAt],
    );
    return new Set(rows.map(({ user_id: userId }) => userId));
  }

  async add(tx: Transaction, { id, areaId, startsAt }: Held, userId: string): Promise<void> {
    await tx.query(
      `insert into session_declines (session_id, user_id, area_id, starts_at) values ($1, $2, $3, $4)
       on conflict (session_id, user_id) do update set starts_at = excluded.starts_at`,
      [id, userId, areaId, startsAt],
    );
  }

  async remove(tx: Transaction, { id }: Held, userId: string): Promise<void> {
    await tx.query('delete from session_declines where session_id = $1 and user_id = $2', [
      id,
      userId,
    ]);
  }
}
