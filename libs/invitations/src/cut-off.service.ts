import { Injectable } from '@nestjs/common';
import type { AddLateCase, AgendaBoard } from '@rukkanen/contract';
import { Clock, refuse, type Actor } from '@rukkanen/kernel';
import { Transactions, type Job, type Transaction } from '@rukkanen/persistence';
import {
  Agendas,
  SessionChanges,
  SessionsRepository,
  type SessionEntity,
} from '@rukkanen/sessions';
import { Convening } from './convening.service.js';
import { Telling } from './telling.service.js';

/** An agenda closes a day before its session (SES-13): people know when they are needed. */
const CUT_OFF_MS = 24 * 60 * 60_000;

/**
 * The last day before a session: its agenda locks itself, a late case takes the convener's word, and one
 * that leaves is told to whom it touches.
 */
@Injectable()
export class CutOff {
  constructor(
    private readonly changes: SessionChanges,
    private readonly agendas: Agendas,
    private readonly sessions: SessionsRepository,
    private readonly convening: Convening,
    private readonly telling: Telling,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Locks the agendas of an area whose day has come and invites their people, each in a transaction of
   * its own. One without a case stays open, and so does one that the convener opened again since, or
   * that misses somebody whom the team requires: it is in their hands. Says how many it locked.
   */
  async sweep(areaId: string): Promise<number> {
    const now = this.clock.now();
    const until = new Date(now.getTime() + CUT_OFF_MS);
    const due = await this.transactions.inAreas([areaId], (tx) =>
      this.sessions.dueToLock(tx, areaId, now, until),
    );
    let locked = 0;
    for (const id of due)
      if (await this.transactions.inAreas([areaId], (tx) => this.#lock(tx, id))) locked += 1;
    return locked;
  }

  /** Puts one case on a locked agenda, last, and tells whoever it concerns, in one step. */
  async addLate(actor: Actor, id: string, sent: AddLateCase): Promise<AgendaBoard> {
    await this.transactions.run(actor, async (tx) => {
      const { revision } = await this.changes.unlock(tx, actor, id, {
        revision: sent.revision,
        reason: 'late_case',
      });
      const items = await this.sessions.items(tx, id);
      const caseIds = [...items.map(({ caseId }) => caseId), sent.caseId];
      if (caseIds.length > new Set(caseIds).size) refuse('case.wrong_state');
      const arranged = await this.agendas.arrange(tx, actor, id, { revision, caseIds });
      const again = { revision: arranged.revision, quorumReason: 'late_case' } as const;
      await this.#tell(tx, await this.changes.lock(tx, actor, id, again));
    });
    return this.convening.board(actor, id);
  }

  /**
   * Tells whom it touches that a case has left a locked agenda: whoever was called for it alone need not
   * come, and whoever stayed for it has a shorter window. One that is not locked tells nobody anything.
   * May come twice.
   */
  async followLeft({ areaId, sessionId, caseId }: Job<'agenda.left'>): Promise<void> {
    await this.transactions.inAreas([areaId], async (tx) => {
      const session = await this.changes.caseLeft(tx, sessionId, caseId);
      if (session) await this.#tell(tx, session);
    });
  }

  async #lock(tx: Transaction, id: string): Promise<boolean> {
    const locked = await this.changes.lockDue(tx, id);
    if (locked) await this.#tell(tx, locked);
    return locked !== null;
  }

  async #tell(tx: Transaction, session: SessionEntity): Promise<void> {
    const { windows } = await this.agendas.plan(tx, session);
    await this.telling.bringTo(tx, session, windows);
  }
}
