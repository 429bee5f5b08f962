import { Injectable } from '@nestjs/common';
import type {
  AskableFunctions,
  AskFunction,
  CaseChanged,
  ReplyDirect,
  SettleDirect,
} from '@rukkanen/contract';
import { People, requireMay } from '@rukkanen/identity';
import {
  addDays,
  addWorkingDays,
  Clock,
  helsinkiDay,
  refuse,
  type Actor,
  type LocalDay,
} from '@rukkanen/kernel';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import { screenTexts, Texts } from '@rukkanen/texts';
import { AskedOnes, type AskingCase } from './asked-ones.service.js';
import { CaseStates } from './case-states.js';
import type { CaseEntity } from './data/case.entity.js';
import { CasesRepository, type FullCase } from './data/cases.repository.js';
import { DirectRepository } from './data/direct.repository.js';
import { toChanged } from './judging.service.js';
import { placeOf } from './text-place.js';

/** A question is for the coming weeks; what can wait longer waits for the team. */
const MOST_DAYS = 60;

/** Asking one function directly: the bringer's side, until the answer is enough or the team is needed. */
@Injectable()
export class Asking {
  constructor(
    private readonly cases: CasesRepository,
    private readonly direct: DirectRepository,
    private readonly askedOnes: AskedOnes,
    private readonly states: CaseStates,
    private readonly texts: Texts,
    private readonly people: People,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Who can be asked in an area today, and by when they answer when no day is given. */
  async askable(actor: Actor, areaId: string): Promise<AskableFunctions> {
    requireMay(actor, 'case.submit', areaId);
    return this.transactions.inAreas([areaId], async (tx) => ({
      functions: await this.askedOnes.functions(tx, areaId),
      answerBy: await this.#usualDay(tx, areaId),
    }));
  }

  /** Puts a new case before the function that it asks; refuses when nobody would read it. */
  async place(tx: Transaction, known: AskingCase, asked: AskFunction): Promise<void> {
    const { id: caseId, areaId } = known.row;
    const answerBy = asked.answerBy ?? (await this.#usualDay(tx, areaId));
    const today = this.#today();
    if (answerBy <= today || answerBy > addDays(today, MOST_DAYS))
      refuse('request.invalid', { issues: [{ path: 'asked.answerBy', code: 'invalid_value' }] });
    const people = await this.askedOnes.of(tx, known, asked.function);
    if (people.length === 0) refuse('case.nobody_asked');
    const row = { caseId, areaId, function: asked.function, askedOn: today, answerBy };
    await this.direct.add(tx, row);
  }

  /** What the bringer says to the question back; it waits for its function again. */
  async reply(actor: Actor, caseId: string, sent: ReplyDirect): Promise<CaseChanged> {
    const screened = screenTexts([{ field: 'reply', text: sent.reply }], sent.acknowledgements);
    return this.#own(actor, caseId, async (tx) => {
      const row = await this.states.transition(tx, {
        caseId,
        event: 'replied',
        actorId: actor.userId,
      });
      const place = await placeOf(this.texts, row);
      const textId = await this.texts.writeAs(tx, place, screened, 'directReply');
      await this.direct.setReply(tx, caseId, textId);
      return row;
    });
  }

  /** The answer is enough: nobody decides in a meeting, and the client hears of it (FLW-13, CON-02). */
  async settle(actor: Actor, caseId: string, sent: SettleDirect): Promise<CaseChanged> {
    return this.#own(actor, caseId, async (tx, { row: { areaId } }) => {
      await this.#requireOfArea(actor, areaId, sent.organisations);
      const row = await this.states.transition(tx, {
        caseId,
        event: 'settled',
        actorId: actor.userId,
        codes: { ...sent },
      });
      await this.direct.setSettled(tx, caseId, { ...sent, on: this.#today() });
      return row;
    });
  }

  /** To the team: into the convener's queue, with what the function has said. */
  async raise(actor: Actor, caseId: string): Promise<CaseChanged> {
    return this.#own(actor, caseId, async (tx) => {
      const change = { caseId, event: 'raised', actorId: actor.userId } as const;
      const row = await this.states.transition(tx, change);
      await this.direct.setRaised(tx, caseId, this.#today());
      return row;
    });
  }

  async #own(
    actor: Actor,
    caseId: string,
    work: (tx: Transaction, known: FullCase) => Promise<CaseEntity>,
  ): Promise<CaseChanged> {
    return this.transactions.run(actor, async (tx) => {
      const known = await this.cases.find(tx, caseId);
      if (known?.bringerId !== actor.userId) return refuse('access.not_found');
      return toChanged(await work(tx, known));
    });
  }

  async #requireOfArea(actor: Actor, areaId: string, chosen: readonly string[]): Promise<void> {
    const known = await this.people.organisations(actor, areaId);
    if (chosen.every((id) => known.some((one) => one.id === id))) return;
    refuse('request.invalid', { issues: [{ path: 'organisations', code: 'unknown' }] });
  }

  async #usualDay(tx: Transaction, areaId: string): Promise<LocalDay> {
    return addWorkingDays(this.#today(), await this.direct.answerDays(tx, areaId));
  }

  #today = (): LocalDay => helsinkiDay(this.clock.now());
}
