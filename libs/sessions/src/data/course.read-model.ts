import { Injectable } from '@nestjs/common';
import type { AttendeePart, FunctionKey, SessionCourse } from '@rukkanen/contract';
import type { Transaction } from '@rukkanen/persistence';
import type { Connection } from '../domain/stays.js';

interface ConnectionRow {
  part: AttendeePart;
  function: FunctionKey | null;
  from: Date;
  to: Date | null;
}

/** What stands beside a session's log: who was connected, and what the room had before it. */
@Injectable()
export class CourseReadModel {
  /** Connections of a session; one that never said goodbye ends with the meeting. */
  async connections(
    tx: Transaction,
    sessionId: string,
    endedAt: string | null,
  ): Promise<Connection[]> {
    const rows: ConnectionRow[] = await tx.query(connectionQuery, [sessionId, endedAt]);
    return rows.map(({ from, to, ...who }) => ({
      ...who,
      from: from.toISOString(),
      to: to?.toISOString() ?? null,
    }));
  }

  /** The version of each case that was the newest when the meeting ended, or is now. */
  async versions(
    tx: Transaction,
    sessionId: string,
    endedAt: string | null,
  ): Promise<SessionCourse['versions']> {
    return tx.query(versionQuery, [sessionId, endedAt]);
  }
}

const connectionQuery = `
select part, functions[1] as function, joined_at as "from",
  coalesce(left_at, case when $2::timestamptz is not null then greatest($2, joined_at) end) as "to"
from attendances where session_id = $1 order by joined_at, id`;

const versionQuery = `
select a.id as "itemId", max(v.version) as version
from agenda_items a join case_versions v on v.case_id = a.case_id
where a.session_id = $1 and v.submitted_at <= coalesce($2::timestamptz, 'infinity')
group by a.id, a.position order by a.position`;
