import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { FunctionKey, Language, Role } from '@rukkanen/contract';
import type { Actor } from '@rukkanen/kernel';
import { prepared } from '@rukkanen/persistence';
import type { DataSource } from 'typeorm';
import { ABSOLUTE_HOURS, IDLE_MINUTES } from '../domain/session-life.js';
import { toGrants } from './to-grants.js';

interface ActorRow {
  token: string;
  id: string;
  name: string;
  language: Language;
  organisation_id: string | null;
  role: Role | null;
  area_id: string;
  function: FunctionKey | null;
}

/** Server-side sessions, known by the hash of their token only (TRUST 19). Real time. */
@Injectable()
export class AuthSessionsRepository {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  async open(tokenHash: Buffer, userId: string): Promise<void> {
    await this.source.query(
      `insert into auth_sessions (token_hash, user_id, expires_at)
       values ($1, $2, now() + make_interval(hours => $3))`,
      [tokenHash, userId, ABSOLUTE_HOURS],
    );
  }

  async close(tokenHash: Buffer): Promise<void> {
    await this.source.query('delete from auth_sessions where token_hash = $1', [tokenHash]);
  }

  /**
   * The people behind living sessions with what they hold at this moment, by the hash in hex. Asking
   * is use, noted at most once a minute: an idle session ends, a used one goes on.
   */
  async actorsOf(tokenHashes: readonly Buffer[]): Promise<Map<string, Actor>> {
    const rows: ActorRow[] = await this.source.query(actorQuery, [tokenHashes, IDLE_MINUTES]);
    const byToken = Map.groupBy(rows, ({ token }) => token);
    return new Map(
      [...byToken].flatMap(([token, own]) => {
        const actor = toActor(own);
        return actor ? [[token, actor]] : [];
      }),
    );
  }

  /** Forgets sessions that have ended by themselves. */
  async sweep(): Promise<void> {
    await this.source.query(
      `delete from auth_sessions
       where expires_at < now() or last_used_at < now() - make_interval(mins => $1)`,
      [IDLE_MINUTES],
    );
  }
}

/** Another process may note the same sessions at this moment; neither waits for the other. */
const actorQuery = prepared(`
with used as (
  update auth_sessions set last_used_at = now() where token_hash in (
    select token_hash from auth_sessions
    where token_hash = any($1) and expires_at > now()
      and last_used_at > now() - make_interval(mins => $2)
      and last_used_at < now() - interval '1 minute'
    for update skip locked
  )
)
select encode(s.token_hash, 'hex') as token, u.id, u.name, u.language, u.organisation_id, g.role, g.area_id, g.function
from auth_sessions s
join users u on u.id = s.user_id and u.ended_at is null
left join lateral (
  select role, area_id, function, position from user_grants where user_id = u.id
  union all
  select 'SYSTEM_ADMIN', a.id, null, 0 from areas a where u.system_admin
) g on true
where s.token_hash = any($1) and s.expires_at > now()
  and s.last_used_at > now() - make_interval(mins => $2)
order by g.position, g.area_id`);

function toActor(rows: readonly ActorRow[]): Actor | null {
  const [first] = rows;
  if (!first) return null;
  return {
    userId: first.id,
    name: first.name,
    language: first.language,
    organisationId: first.organisation_id,
    grants: toGrants(rows.flatMap(grantOf)),
  };
}

const grantOf = ({ role, area_id, function: own }: ActorRow) =>
  role ? [{ role, areaId: area_id, function: own }] : [];
