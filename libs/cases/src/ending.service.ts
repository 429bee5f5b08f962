import { Injectable } from '@nestjs/common';
import type { CaseChanged, GiveFeedback } from '@rukkanen/contract';
import { Clock, helsinkiDay, refuse, type Actor } from '@rukkanen/kernel';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import { Texts } from '@rukkanen/texts';
import { CaseStates } from './case-states.js';
import { Cases } from './cases.service.js';
import { CasesRepository, type FullCase } from './data/cases.repository.js';
import { CASE_MACHINE } from './domain/case-machine.js';
import { Leaving } from './leaving.service.js';
import { toChanged } from './judging.service.js';

/** How a case ends: told to the client, withdrawn, or pulled because it identifies someone. */
@Injectable()
export class Ending {
  constructor(
    private readonly cases: CasesRepository,
    private readonly reading: Cases,
    private readonly states: CaseStates,
    private readonly leaving: Leaving,
    private readonly texts: Texts,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** The client has heard; the case closes. It cannot close without this (CON-02). */
  async giveFeedback(actor: Actor, caseId: string, sent: GiveFeedback): Promise<CaseChanged> {
    return this.transactions.run(actor, async (tx) => {
      await this.#requireOwn(tx, actor, caseId);
      if (sent.toldClientOn > helsinkiDay(this.clock.now()))
        refuse('request.invalid', { issues: [{ path: 'toldClientOn', code: 'too_big' }] });
      const change = { caseId, actorId: actor.userId };
      await this.states.transition(tx, { ...change, event: 'fed_back' });
      await this.cases.setFeedback(tx, caseId, {
        doneOn: sent.toldClientOn,
        planChanged: sent.planChanged,
        carriedOut: sent.carriedOut,
      });
      return toChanged(await this.states.transition(tx, { ...change, event: 'closed' }));
    });
  }

  /** The bringer takes the case back at any time; its texts go at once (CAS-16). */
  async withdraw(actor: Actor, caseId: string): Promise<CaseChanged> {
    return this.transactions.run(actor, async (tx) => {
      await this.#requireOwn(tx, actor, caseId);
      return this.#pull(tx, actor, caseId, 'bringer');
    });
  }

  /** Whoever may read the case may say that it identifies someone: hidden and purged at once. */
  async reportIdentifies(actor: Actor, caseId: string): Promise<CaseChanged> {
    return this.transactions.run(actor, async (tx) => {
      const known = (await this.cases.find(tx, caseId)) ?? refuse('access.not_found');
      await this.reading.requireSight(tx, actor, known);
      return CASE_MACHINE.withdrawn.from.includes(known.row.state)
        ? this.#pull(tx, actor, caseId, 'identifies_someone')
        : this.#purge(tx, actor, caseId);
    });
  }

  /** What has been decided stays decided and counted; only its words go. */
  async #purge(tx: Transaction, actor: Actor, caseId: string): Promise<CaseChanged> {
    const row = await this.states.note(tx, {
      caseId,
      event: 'purged',
      actorId: actor.userId,
      codes: { because: 'identifies_someone' },
    });
    await this.texts.forgetNotes(tx, caseId);
    await this.texts.erase(tx, [caseId], this.clock.now());
    return toChanged(row);
  }

  async #pull(
    tx: Transaction,
    actor: Actor,
    caseId: string,
    because: string,
  ): Promise<CaseChanged> {
    const row = await this.states.transition(tx, {
      caseId,
      event: 'withdrawn',
      actorId: actor.userId,
      codes: { because },
    });
    await this.leaving.leave(tx, row);
    await this.texts.forgetNotes(tx, caseId);
    await this.texts.erase(tx, [caseId], this.clock.now());
    return toChanged(row);
  }

  async #requireOwn(tx: Transaction, actor: Actor, caseId: string): Promise<FullCase> {
    const known = await this.cases.find(tx, caseId);
    if (known?.bringerId !== actor.userId) return refuse('access.not_found');
    return known;
  }
}
