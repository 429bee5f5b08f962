import type { Pool } from 'pg';
import type { Bench } from '../bench.js';

const TEAM = 'T-SAT';
const AREA = 'SATAKUNTA';
const CONVENER = 'kerttu.nayte';
const ITEMS = 4;

/** Sessions in the middle of a case, and the team that sits in them. */
export interface Stage {
  readonly sessionIds: readonly string[];
  /** The convener first. */
  readonly people: readonly string[];
  strike(): Promise<void>;
}

/** Puts so many sessions of one team on, each with a log that has begun and a case in hand. */
export async function setStage(bench: Bench, count: number): Promise<Stage> {
  await bench.address();
  const pool = bench.pool('DATABASE_URL', 1);
  await inArea(pool, FILL, [count, TEAM, AREA, CONVENER, ITEMS]);
  const seated = await inArea(pool, SEATED, [TEAM]);
  const others = seated.map(({ id }) => String(id)).filter((id) => id !== CONVENER);
  return {
    sessionIds: Array.from({ length: count }, (_, n) => `BENCH-LIVE-${n + 1}`),
    people: [CONVENER, ...others],
    strike: () => pool.end(),
  };
}

export const itemInHand = (sessionId: string): string => `${sessionId}-1`;

async function inArea(pool: Pool, sql: string, values: unknown[]) {
  await pool.query('begin');
  await pool.query(`select set_config('app.areas', $1, true)`, [AREA]);
  const { rows } = await pool.query<Record<string, unknown>>(sql, values);
  await pool.query('commit');
  return rows;
}

const SEATED = `
select distinct h.user_id as id from seats s join seat_holders h on h.seat_id = s.id
where s.team_id = $1 and h.valid @> current_date order by 1`;

const FILL = `
with held as (
  insert into sessions (id, area_id, team_id, state, held_on, starts_at, ends_at, slot_minutes,
    slots, opening_minutes, closing_minutes, seq)
  select 'BENCH-LIVE-' || n, $3, $2, 'live', current_date, now(), now() + interval '90 minutes', 20,
    $5, 5, 5, 2
  from generate_series(1, $1::integer) n returning id
), placed as (
  insert into agenda_items (id, area_id, session_id, case_id, position, planned_minutes, state)
  select held.id || '-' || c.n, $3, held.id, c.id, c.n, 20,
    case c.n when 1 then 'active' else 'scheduled' end
  from held, (select id, row_number() over (order by id)::integer as n from cases
    where team_id = $2 order by id limit $5) c
)
insert into session_events (session_id, seq, area_id, command_id, event, actor_id, at)
select held.id, l.seq, $3, gen_random_uuid(), l.event, $4, now()
from held, lateral (values
  (1, jsonb_build_object('type', 'sessionStarted', 'lead',
    jsonb_build_object('personId', $4::text, 'function', 'CONVENER'))),
  (2, jsonb_build_object('type', 'itemStarted', 'itemId', held.id || '-1'))
) l(seq, event)`;
