import { Injectable } from '@nestjs/common';
import { refuse } from '@rukkanen/kernel';
import type { Transaction } from '@rukkanen/persistence';
import { StandingEntity } from './standing.entity.js';

/** A term as its invitations need it. */
export interface TermFacts {
  readonly id: string;
  readonly areaId: string;
  readonly teamId: string;
  readonly state: 'draft' | 'sent' | 'ended';
  /** `HH:mm` on the wall in Helsinki. */
  readonly startTime: string;
  readonly minutes: number;
  readonly revision: number;
  readonly follows: string | null;
}

/** A session of a term: its planned day, whatever it was moved to. */
export interface PlannedSession {
  readonly id: string;
  readonly plannedOn: string;
}

/** Standing invitations as rows, and the terms they are for. */
@Injectable()
export class StandingRepository {
  /** Reads a term and keeps other writers out until the transaction ends. */
  async holdTerm(tx: Transaction, termId: string): Promise<TermFacts> {
    const [term]: TermFacts[] = await tx.query(`${termQuery} for update`, [termId]);
    return term ?? refuse('access.not_found');
  }

  async advance(tx: Transaction, termId: string): Promise<void> {
    await tx.query('update terms set revision = revision + 1 where id = $1', [termId]);
  }

  /** The term is out, and its drafts are sessions that people are called to. */
  async noteSent(tx: Transaction, termId: string, at: Date): Promise<void> {
    await tx.query(
      `update terms set state = 'sent', sent_at = coalesce(sent_at, $2), revision = revision + 1
       where id = $1`,
      [termId, at],
    );
    await tx.query(
      `update sessions set state = 'open', revision = revision + 1
       where term_id = $1 and state = 'draft'`,
      [termId],
    );
  }

  /** The sessions of a term by their planned days; they are held until the transaction ends. */
  async sessionsOf(tx: Transaction, termId: string): Promise<PlannedSession[]> {
    return tx.query(
      `select id, planned_on::text as "plannedOn" from sessions where term_id = $1
       order by planned_on for update`,
      [termId],
    );
  }

  /** Whether a session belongs to a term that is out. */
  async isOut(tx: Transaction, sessionId: string): Promise<boolean> {
    const rows: unknown[] = await tx.query(
      `select 1 from sessions s join terms t on t.id = s.term_id
       where s.id = $1 and t.state = 'sent'`,
      [sessionId],
    );
    return rows.length > 0;
  }

  /** Terms of a team whose invitations are out. */
  async sentTermsOf(tx: Transaction, teamId: string): Promise<string[]> {
    const rows: { id: string }[] = await tx.query(
      `select id from terms where team_id = $1 and state = 'sent' order by first_on, id`,
      [teamId],
    );
    return rows.map(({ id }) => id);
  }

  /** Series of a term that have not been withdrawn, the latest of each person last; held. */
  async ofTerm(tx: Transaction, termId: string): Promise<StandingEntity[]> {
    const rows = await tx.find(StandingEntity, {
      where: { termId },
      order: { userId: 'ASC', createdAt: 'ASC', start: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    return rows.filter(({ state }) => state !== 'cancelled');
  }

  async hold(tx: Transaction, id: string): Promise<StandingEntity> {
    return tx.findOneOrFail(StandingEntity, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async save(tx: Transaction, standing: StandingEntity): Promise<void> {
    await tx.save(StandingEntity, standing);
  }
}

const termQuery = `
select id, area_id as "areaId", team_id as "teamId", state, start_time as "startTime", minutes,
  revision, follows
from terms where id = $1`;
