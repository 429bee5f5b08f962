import { Injectable } from '@nestjs/common';
import type { LiveEvent } from '@rukkanen/contract';
import type { Transaction } from '@rukkanen/persistence';
import { MoreThan } from 'typeorm';
import { SessionEntity } from './session.entity.js';
import { SessionEventEntity } from './session-event.entity.js';

/** Who made which command happen, and when. */
export interface Cause {
  readonly commandId: string;
  readonly actorId: string;
  readonly at: Date;
}

/** The append-only log of each session: gapless, and every place taken once. */
@Injectable()
export class SessionLogRepository {
  /** The lines after a place, in order; 0 is before the first. */
  async since(tx: Transaction, sessionId: string, seq: number): Promise<SessionEventEntity[]> {
    return tx.find(SessionEventEntity, {
      where: { sessionId, seq: MoreThan(seq) },
      order: { seq: 'ASC' },
    });
  }

  /** The last place that a command took; null when it has not been carried out. */
  async seqOf(
    tx: Transaction,
    sessionId: string,
    { commandId, actorId }: Pick<Cause, 'commandId' | 'actorId'>,
  ): Promise<number | null> {
    const last = await tx.findOne(SessionEventEntity, {
      select: { seq: true },
      where: { sessionId, commandId, actorId },
      order: { seq: 'DESC' },
    });
    return last?.seq ?? null;
  }

  /** The first place of what the last command left; null in an empty log. */
  async lastStepFrom(tx: Transaction, sessionId: string): Promise<number | null> {
    const [row]: { from: number | null }[] = await tx.query(
      `select min(e.seq) as "from" from session_events e join (
         select command_id, actor_id from session_events
         where session_id = $1 order by seq desc limit 1
       ) last on last.command_id = e.command_id and last.actor_id is not distinct from e.actor_id
       where e.session_id = $1`,
      [sessionId],
    );
    return row?.from ?? null;
  }

  /** Appends after the session's last place; the session is held by the caller's transaction. */
  async append(
    tx: Transaction,
    session: SessionEntity,
    events: readonly LiveEvent[],
    cause: Cause,
  ): Promise<SessionEventEntity[]> {
    const lines = events.map((event, index) => ({
      sessionId: session.id,
      areaId: session.areaId,
      seq: session.seq + index + 1,
      event,
      ...cause,
    }));
    await tx.insert(SessionEventEntity, lines);
    session.seq += lines.length;
    await tx.update(SessionEntity, { id: session.id }, { seq: session.seq });
    return lines;
  }
}
