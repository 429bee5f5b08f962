import { Injectable } from '@nestjs/common';
import type { AcceptCase, CaseChanged, ReturnCase } from '@rukkanen/contract';
import { requireMay } from '@rukkanen/identity';
import { refuse, type Actor } from '@rukkanen/kernel';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import { screenTexts, Texts } from '@rukkanen/texts';
import { CaseStates } from './case-states.js';
import type { CaseEntity } from './data/case.entity.js';
import { CasesRepository } from './data/cases.repository.js';
import type { CaseEventType } from './domain/case-machine.js';
import { placeOf } from './text-place.js';

/** The convener's human read of a submission: let in, or return with a question. */
@Injectable()
export class Judging {
  constructor(
    private readonly cases: CasesRepository,
    private readonly states: CaseStates,
    private readonly texts: Texts,
    private readonly transactions: Transactions,
  ) {}

  /** "I have read it; nobody can be recognised": the case joins the queue. */
  async accept(actor: Actor, caseId: string, { version }: AcceptCase): Promise<CaseChanged> {
    return this.transactions.run(actor, async (tx) => {
      await this.#requireRead(tx, actor, caseId, version);
      return toChanged(await this.#move(tx, actor, caseId, 'accepted', version));
    });
  }

  /** Back to the bringer with a question; the question passes the guard like every text. */
  async return(actor: Actor, caseId: string, sent: ReturnCase): Promise<CaseChanged> {
    const screened = screenTexts(
      [{ field: 'question', text: sent.question }],
      sent.acknowledgements,
    );
    return this.transactions.run(actor, async (tx) => {
      await this.#requireRead(tx, actor, caseId, sent.version);
      const row = await this.#move(tx, actor, caseId, 'returned', sent.version);
      const place = await placeOf(this.texts, row);
      await this.texts.writeAs(tx, place, screened, 'returnQuestion');
      return toChanged(row);
    });
  }

  #move(
    tx: Transaction,
    actor: Actor,
    caseId: string,
    event: CaseEventType,
    version: number,
  ): Promise<CaseEntity> {
    return this.states.transition(tx, { caseId, event, actorId: actor.userId, codes: { version } });
  }

  /** The statement counts only for the version that was looked at. */
  async #requireRead(
    tx: Transaction,
    actor: Actor,
    caseId: string,
    version: number,
  ): Promise<void> {
    const known = (await this.cases.find(tx, caseId)) ?? refuse('access.not_found');
    requireMay(actor, 'case.judge', known.row.areaId);
    if (known.row.version !== version) refuse('state.changed_meanwhile');
  }
}

export const toChanged = ({ id, state, version }: CaseEntity): CaseChanged => ({
  id,
  state,
  version,
});
