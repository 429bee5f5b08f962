import { Injectable } from '@nestjs/common';
import { Clock, type Actor } from '@rukkanen/kernel';
import type { Transaction } from '@rukkanen/persistence';
import type { SessionEntity } from './session.entity.js';
import { SessionsRepository } from './sessions.repository.js';

/** What may be done to a session before it is held. */
export type SchedulingEvent =
  | 'arranged'
  | 'linked'
  | 'placed'
  | 'locked'
  | 'unlocked'
  | 'moved'
  | 'cancelled'
  | 'released'
  | 'called_back'
  | 'case_left'
  | 'added'
  | 'replanned';

/** What was done to sessions before they were held, by whom and why: codes only, one line a revision. */
@Injectable()
export class SchedulingLog {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly clock: Clock,
  ) {}

  /** Writes a changed session with its next revision and the event that made it; nobody's when it fell due. */
  async advance(
    tx: Transaction,
    actor: Pick<Actor, 'userId'> | null,
    session: SessionEntity,
    type: SchedulingEvent,
    codes: Readonly<Record<string, unknown>> = {},
  ): Promise<SessionEntity> {
    const saved = await this.sessions.save(tx, session);
    await tx.query(
      `insert into scheduling_events (session_id, revision, area_id, type, codes, actor_id, at)
       values ($1, $2, $3, $4, $5::jsonb, $6, $7)`,
      [
        saved.id,
        saved.revision,
        saved.areaId,
        type,
        JSON.stringify(codes),
        actor?.userId ?? null,
        this.clock.now(),
      ],
    );
    return saved;
  }

  /** How many cases have left a locked agenda, by whatever way, since it was locked. */
  async leftSinceLocked(tx: Transaction, sessionId: string): Promise<number> {
    const [row]: { left: number }[] = await tx.query(
      `select count(distinct e.codes->>'caseId')::int as left from scheduling_events e
       where e.session_id = $1 and e.type = 'case_left' and e.revision >
         (select coalesce(max(l.revision), -1) from scheduling_events l
          where l.session_id = e.session_id and l.type = 'locked')`,
      [sessionId],
    );
    return row?.left ?? 0;
  }
}
