import { Injectable } from '@nestjs/common';
import type { LoggedLine } from '@rukkanen/agenda';
import type { LiveEvent } from '@rukkanen/contract';
import { prepared, type Transaction } from '@rukkanen/persistence';
import type { HeldSession } from './sessions.repository.js';

/** Who made which command happen, and when. */
export interface Cause {
  readonly commandId: string;
  readonly actorId: string;
  readonly at: Date;
}

/** A line with the command that caused it, and who gave that. */
export interface CausedLine extends LoggedLine {
  readonly commandId: string;
  readonly actorId: string | null;
}

/** What is to stand in a session's log next. */
export interface Addition {
  readonly session: HeldSession;
  readonly lines: readonly CausedLine[];
}

interface LineRow {
  session_id: string;
  seq: number;
  at: Date;
  event: LiveEvent;
  command_id: string;
  actor_id: string | null;
}

/** The append-only log of each session: gapless, and every place taken once. */
@Injectable()
export class SessionLogRepository {
  /** The lines after a place in each of several logs, in order; 0 is before the first. */
  async after(
    tx: Transaction,
    places: ReadonlyMap<string, number>,
  ): Promise<Map<string, CausedLine[]>> {
    if (places.size === 0) return new Map();
    const rows: LineRow[] = await tx.query(afterQuery, [[...places.keys()], [...places.values()]]);
    const bySession = Map.groupBy(rows, ({ session_id }) => session_id);
    return new Map([...bySession].map(([id, own]) => [id, own.map(toLine)]));
  }

  /**
   * Appends to each session after its last place, in one statement that fails on a place that is
   * taken; the sessions are held by the caller's transaction.
   */
  async append(tx: Transaction, additions: readonly Addition[]): Promise<void> {
    const rows = additions.flatMap(({ session, lines }) =>
      lines.map((line) => ({ session, line, event: JSON.stringify(line.event) })),
    );
    if (rows.length === 0) return;
    await tx.query(appendQuery, [
      rows.map(({ session }) => session.id),
      rows.map(({ line }) => line.seq),
      rows.map(({ session }) => session.areaId),
      rows.map(({ line }) => line.commandId),
      rows.map(({ event }) => event),
      rows.map(({ line }) => line.actorId),
      rows.map(({ line }) => line.at),
    ]);
    for (const { session, line } of rows) session.seq = line.seq;
  }
}

const toLine = ({ seq, at, event, command_id, actor_id }: LineRow): CausedLine => ({
  seq,
  at: at.toISOString(),
  event,
  commandId: command_id,
  actorId: actor_id,
});

const afterQuery = prepared(`
select e.session_id, e.seq, e.at, e.event, e.command_id, e.actor_id
from unnest($1::text[], $2::integer[]) known(id, seq)
join session_events e on e.session_id = known.id and e.seq > known.seq
order by e.session_id, e.seq`);

const appendQuery = prepared(`
with appended as (
  insert into session_events (session_id, seq, area_id, command_id, event, actor_id, at)
  select * from unnest($1::text[], $2::integer[], $3::text[], $4::uuid[], $5::jsonb[], $6::text[],
    $7::timestamptz[])
  returning session_id, seq
)
update sessions s set seq = last.seq
from (select session_id, max(seq) as seq from appended group by session_id) last
where s.id = last.session_id`);
