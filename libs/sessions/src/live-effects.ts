import { Injectable } from '@nestjs/common';
import { CaseStates, type CaseEventType } from '@rukkanen/cases';
import type { ItemState, LiveEvent, SessionState } from '@rukkanen/contract';
import { assertNever, refuse } from '@rukkanen/kernel';
import type { Transaction } from '@rukkanen/persistence';
import { DecisionsRepository } from './data/decisions.repository.js';
import { AgendaItemEntity } from './data/session.entity.js';
import type { Cause } from './data/session-log.repository.js';
import { SessionsRepository, type HeldSession } from './data/sessions.repository.js';
import { LiveUndo } from './live-undo.js';

/**
 * Carries what happened in the room into the rows that other rooms read: states of session, item and
 * case, decisions, feedback to be given. All in the transaction that appends the log; the log stays
 * the truth and these its projection.
 */
@Injectable()
export class LiveEffects {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly decisions: DecisionsRepository,
    private readonly states: CaseStates,
    private readonly undo: LiveUndo,
  ) {}

  async carry(
    tx: Transaction,
    session: HeldSession,
    event: LiveEvent,
    cause: Cause,
  ): Promise<void> {
    switch (event.type) {
      case 'sessionStarted':
      case 'sessionResumed':
        return this.#setSession(tx, session, 'live');
      case 'sessionPaused':
        return this.#setSession(tx, session, 'paused');
      case 'sessionEnded':
      case 'sessionReopened':
        return this.#setSession(tx, session, 'closing');
      case 'sessionClosed':
        return this.#setSession(tx, session, 'closed');
      case 'leadTaken':
      case 'phaseSet':
      case 'identityFlagged':
      case 'answersGiven':
      case 'answersRevealed':
      case 'viewGiven':
      case 'viewShown':
        return; // the log alone remembers these
      case 'sessionRestored':
        return this.#setSession(tx, session, event.was.state);
      case 'itemRestored':
        return this.undo.restore(tx, event, cause);
      case 'itemsReordered':
        return this.sessions.reorder(tx, session.id, event.order);
      case 'itemCalled':
        return this.#setItem(tx, event.itemId, 'called');
      case 'itemStarted':
        return this.#discuss(tx, event.itemId, cause);
      case 'itemSuspended':
        return this.#setItem(tx, event.itemId, 'suspended');
      case 'itemResumed':
        return this.#setItem(tx, event.itemId, 'active');
      case 'decided':
        return this.#decide(tx, event, cause);
      case 'decisionConfirmed':
        return this.decisions.confirm(tx, event.decisionId, cause.at);
      case 'itemDeferred':
        return this.#putBack(tx, event.itemId, 'deferred', cause);
      case 'itemNotReached':
        return this.#putBack(tx, event.itemId, 'not_reached', cause);
      default:
        return assertNever(event);
    }
  }

  async #setSession(tx: Transaction, session: HeldSession, state: SessionState): Promise<void> {
    await this.sessions.setState(tx, session.id, state);
  }

  async #setItem(tx: Transaction, id: string, state: ItemState): Promise<void> {
    await tx.update(AgendaItemEntity, { id }, { state });
  }

  async #discuss(tx: Transaction, itemId: string, cause: Cause): Promise<void> {
    await this.#setItem(tx, itemId, 'active');
    const item = await this.#item(tx, itemId);
    await this.#move(tx, item, 'discussed', cause);
  }

  async #decide(
    tx: Transaction,
    { itemId, decision }: Extract<LiveEvent, { type: 'decided' }>,
    cause: Cause,
  ): Promise<void> {
    if (!decision) throw new Error('a decision in the log is never blank');
    const item = await this.#item(tx, itemId);
    await this.#setItem(tx, itemId, 'decided');
    await this.decisions.add(tx, item, decision, cause.at);
    const back = decision.codes.exit === 'RETURNED_FOR_COMPLETION';
    await this.#move(tx, item, back ? 'returned_by_team' : 'decided', cause);
    await this.decisions.askFeedback(tx, item);
  }

  /** Back to the queue, ahead of the others; a case that was withdrawn meanwhile stays withdrawn. */
  async #putBack(tx: Transaction, itemId: string, state: ItemState, cause: Cause): Promise<void> {
    await this.#setItem(tx, itemId, state);
    const item = await this.#item(tx, itemId);
    if (!(await this.sessions.isWithdrawn(tx, item.caseId))) {
      await this.#move(tx, item, 'deferred', cause);
      await this.sessions.liftPriority(tx, [item.caseId]);
    }
  }

  async #item(tx: Transaction, id: string): Promise<AgendaItemEntity> {
    return (await tx.findOne(AgendaItemEntity, { where: { id } })) ?? refuse('item.unknown');
  }

  async #move(
    tx: Transaction,
    { caseId, sessionId }: AgendaItemEntity,
    event: CaseEventType,
    { actorId }: Cause,
  ): Promise<void> {
    await this.states.transition(tx, { caseId, event, actorId, codes: { sessionId } });
  }
}
