import { Injectable } from '@nestjs/common';
import { CaseStates, type CaseEventType } from '@rukkanen/cases';
import type { ItemState, LiveEvent } from '@rukkanen/contract';
import { refuse } from '@rukkanen/kernel';
import type { Transaction } from '@rukkanen/persistence';
import { Texts } from '@rukkanen/texts';
import { DecisionsRepository } from './data/decisions.repository.js';
import { AgendaItemEntity } from './data/session.entity.js';
import type { Cause } from './data/session-log.repository.js';
import { SessionsRepository } from './data/sessions.repository.js';

type Restored = Extract<LiveEvent, { type: 'itemRestored' }>;

/**
 * Takes what a step left in rows back again, in the transaction that writes the line: the item's and
 * the case's state, a lifted priority, a decision with its actions, feedback and words.
 */
@Injectable()
export class LiveUndo {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly decisions: DecisionsRepository,
    private readonly states: CaseStates,
    private readonly texts: Texts,
  ) {}

  async restore(tx: Transaction, { itemId, was }: Restored, cause: Cause): Promise<void> {
    const item =
      (await tx.findOne(AgendaItemEntity, { where: { id: itemId } })) ?? refuse('item.unknown');
    await tx.update(AgendaItemEntity, { id: itemId }, { state: was.state });
    if (item.state === 'decided')
      await this.#takeDecisionBack(tx, item, was.decision?.decisionId ?? null, cause.at);
    const event = caseEvent(item.state, was);
    if (!event || (await this.sessions.isWithdrawn(tx, item.caseId))) return;
    const { caseId, sessionId } = item;
    await this.states.transition(tx, {
      caseId,
      event,
      actorId: cause.actorId,
      codes: { sessionId },
    });
    if (PUT_BACK.includes(item.state)) await this.sessions.liftPriority(tx, [caseId], -1);
  }

  async #takeDecisionBack(
    tx: Transaction,
    item: AgendaItemEntity,
    before: string | null,
    at: Date,
  ): Promise<void> {
    const words = await this.decisions.takeBack(tx, item.id, before);
    await this.texts.eraseTexts(tx, words, at);
    await this.decisions.dropFeedback(tx, item);
  }
}

/** States in which a case has gone back to the queue, ahead of the others. */
const PUT_BACK: readonly ItemState[] = ['deferred', 'not_reached'];

/** What happens to the case when its item goes from one state back to another. */
function caseEvent(now: ItemState, { state, decision }: Restored['was']): CaseEventType | null {
  if (state === 'decided')
    return decision?.codes.exit === 'RETURNED_FOR_COMPLETION' ? 'returned_by_team' : 'decided';
  if (state === 'scheduled' || state === 'called')
    return now === 'active' || PUT_BACK.includes(now) ? 'back_on_agenda' : null;
  return PUT_BACK.includes(now) || now === 'decided' ? 'back_in_discussion' : null;
}
