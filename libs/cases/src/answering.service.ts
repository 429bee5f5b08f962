import { Injectable } from '@nestjs/common';
import type { AnswerDirect, AskBack, AskedOfMe, CaseChanged } from '@rukkanen/contract';
import { areasWhere } from '@rukkanen/identity';
import { Clock, helsinkiDay, refuse, type Actor } from '@rukkanen/kernel';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import { screenTexts, Texts, type Screened } from '@rukkanen/texts';
import { AskedOnes } from './asked-ones.service.js';
import { CaseStates } from './case-states.js';
import { CasesRepository } from './data/cases.repository.js';
import { toAskedOfMe } from './data/direct-cards.js';
import { DirectRepository } from './data/direct.repository.js';
import type { CaseEventType } from './domain/case-machine.js';
import { toChanged } from './judging.service.js';
import { placeOf } from './text-place.js';

/** Answering what one's function is asked directly (FLW-12). */
@Injectable()
export class Answering {
  constructor(
    private readonly cases: CasesRepository,
    private readonly direct: DirectRepository,
    private readonly askedOnes: AskedOnes,
    private readonly states: CaseStates,
    private readonly texts: Texts,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Open questions to the actor's functions, and what they have answered, the first due first. */
  async list(actor: Actor): Promise<AskedOfMe[]> {
    return this.transactions.inAreas(areasWhere(actor, 'case.answer'), async (tx) => {
      const ids = await this.direct.open(tx);
      const rows = await this.direct.of(tx, ids);
      const put = (await this.cases.findAll(tx, ids)).flatMap((known) => {
        const row = rows.get(known.row.id);
        return row ? [[known, row] as const] : [];
      });
      const mine = await this.askedOnes.askedOf(tx, actor.userId, put);
      const asked = mine.map(([{ row }]) => row.id);
      const questions = await this.texts.readField(tx, actor, asked, 'question');
      const today = helsinkiDay(this.clock.now());
      return mine
        .map(([known, row]) => toAskedOfMe(known, row, questions.get(known.row.id) ?? null, today))
        .toSorted((one, other) => one.answerBy.localeCompare(other.answerBy));
    });
  }

  /** The answer passes the guard and is sealed under the case's key like every text of it. */
  async answer(actor: Actor, caseId: string, sent: AnswerDirect): Promise<CaseChanged> {
    const { revision, verdict, answer, acknowledgements } = sent;
    const screened = screenTexts([{ field: 'answer', text: answer }], acknowledgements);
    return this.#write(actor, caseId, { revision, event: 'answered', screened }, (tx, textId) =>
      this.direct.setAnswer(tx, caseId, {
        textId,
        verdict,
        by: actor.userId,
        on: helsinkiDay(this.clock.now()),
      }),
    );
  }

  /** Once: whoever needs more than one answer needs the team. */
  async askBack(actor: Actor, caseId: string, sent: AskBack): Promise<CaseChanged> {
    const { revision, question, acknowledgements } = sent;
    const screened = screenTexts([{ field: 'question', text: question }], acknowledgements);
    return this.#write(actor, caseId, { revision, event: 'asked_back', screened }, (tx, textId) =>
      this.direct.setQuestion(tx, caseId, textId),
    );
  }

  async #write(
    actor: Actor,
    caseId: string,
    said: { revision: number; event: 'answered' | 'asked_back'; screened: Screened },
    keep: (tx: Transaction, textId: string) => Promise<void>,
  ): Promise<CaseChanged> {
    const { revision, event, screened } = said;
    return this.transactions.inAreas(areasWhere(actor, 'case.answer'), async (tx) => {
      await this.#requireAsked(tx, actor, caseId, event);
      const row = await this.states.transition(tx, { caseId, event, actorId: actor.userId });
      if (row.revision !== revision + 1) refuse('state.changed_meanwhile');
      const place = await placeOf(this.texts, row);
      await keep(tx, await this.texts.writeAs(tx, place, screened, FIELDS[event]));
      return toChanged(row);
    });
  }

  async #requireAsked(
    tx: Transaction,
    actor: Actor,
    caseId: string,
    event: CaseEventType,
  ): Promise<void> {
    const known = (await this.cases.find(tx, caseId)) ?? refuse('access.not_found');
    const row = (await this.direct.of(tx, [caseId])).get(caseId);
    if (!row || row.raisedOn !== null) return refuse('access.not_found');
    const [mine] = await this.askedOnes.askedOf(tx, actor.userId, [[known, row] as const]);
    if (!mine) refuse('access.not_found');
    if (event === 'asked_back' && row.questionText !== null) refuse('case.asked_back_before');
  }
}

/** Under which names the words are kept. */
const FIELDS = { answered: 'directAnswer', asked_back: 'directQuestion' } as const;
