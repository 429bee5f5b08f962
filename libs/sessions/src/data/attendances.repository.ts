import { Injectable } from '@nestjs/common';
import type { Attendee } from '@rukkanen/agenda';
import type { AttendeePart, FunctionKey } from '@rukkanen/contract';
import { prepared, type Transaction } from '@rukkanen/persistence';

/** How long somebody counts as present without a sign of life: half-open sockets leave none. */
const SILENT_SECONDS = 45;

interface PersonRow {
  session_id: string;
  user_id: string;
  part: AttendeePart;
  functions: FunctionKey[];
}

/** Who is in which room: one row a connection, alive as long as its process says so. */
@Injectable()
export class AttendancesRepository {
  async arrive(
    tx: Transaction,
    connectionId: string,
    { sessionId, areaId }: { sessionId: string; areaId: string },
    { personId, part, functions }: Attendee,
    at: Date,
  ): Promise<void> {
    await tx.query(
      `insert into attendances (id, area_id, session_id, user_id, functions, part, joined_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [connectionId, areaId, sessionId, personId, functions, part, at],
    );
  }

  async leave(tx: Transaction, connectionId: string, at: Date): Promise<void> {
    await tx.query('update attendances set left_at = $2 where id = $1 and left_at is null', [
      connectionId,
      at,
    ]);
  }

  /** A sign of life of connections. */
  async beat(tx: Transaction, connectionIds: readonly string[]): Promise<void> {
    await tx.query('update attendances set seen_at = now() where id = any($1::uuid[])', [
      connectionIds,
    ]);
  }

  /** Everybody who is in the room, each once. */
  async people(tx: Transaction, sessionId: string): Promise<Attendee[]> {
    return (await this.peopleOf(tx, [sessionId])).get(sessionId) ?? [];
  }

  /** The same of several rooms, by the id of the session. */
  async peopleOf(tx: Transaction, sessionIds: readonly string[]): Promise<Map<string, Attendee[]>> {
    if (sessionIds.length === 0) return new Map();
    const rows: PersonRow[] = await tx.query(peopleQuery, [sessionIds, SILENT_SECONDS]);
    const bySession = Map.groupBy(rows, ({ session_id }) => session_id);
    return new Map([...bySession].map(([id, own]) => [id, own.map(toAttendee)]));
  }
}

const toAttendee = ({ user_id, part, functions }: PersonRow): Attendee => ({
  personId: user_id,
  part,
  functions,
});

const peopleQuery = prepared(`
select distinct on (session_id, user_id) session_id, user_id, part, functions
from attendances
where session_id = any($1) and left_at is null
  and seen_at > now() - make_interval(secs => $2)
order by session_id, user_id, joined_at desc`);
