import { Injectable } from '@nestjs/common';
import type { CallBack, ConfirmAnswers, DismissAnswer, SessionAnswers } from '@rukkanen/contract';
import { requireMay } from '@rukkanen/identity';
import { Clock, refuse, type Actor } from '@rukkanen/kernel';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import { Rosters, successions } from '@rukkanen/rosters';
import {
  DeclinesRepository,
  SessionChanges,
  SessionsRepository,
  type SessionEntity,
} from '@rukkanen/sessions';
import { comes, frees, isAnswerable, sameTimes, standing } from '../answered.js';
import { AnswersRepository, type Place } from '../answers.repository.js';
import { Deputies } from '../deputies.service.js';
import { AnswerBoardRepository, type Kept } from './answer-board.repository.js';
import { mayReturn } from './answer-row.js';
import { AnswerBoard } from './answer-board.service.js';

/** What a convener decides about answers, each with all that follows from it in one transaction. */
@Injectable()
export class Settling {
  constructor(
    private readonly board: AnswerBoardRepository,
    private readonly shown: AnswerBoard,
    private readonly answers: AnswersRepository,
    private readonly declines: DeclinesRepository,
    private readonly deputies: Deputies,
    private readonly changes: SessionChanges,
    private readonly rosters: Rosters,
    private readonly sessions: SessionsRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Vouches for uncertain answers: they count from now on, and whoever follows a decliner is called. An
   * id names the very answer that was looked at, so one that was settled or has been followed by another
   * is refused, and nothing of the rest is done.
   */
  async confirm(actor: Actor, id: string, { answerIds }: ConfirmAnswers): Promise<SessionAnswers> {
    return this.#settle(actor, id, async (tx, session) => {
      if (!isAnswerable(session, this.clock.now()))
        refuse('session.wrong_state', { state: session.state });
      for (const answerId of answerIds) await this.#confirm(tx, actor, session, answerId);
    });
  }

  /** Puts an uncertain answer or a notice aside, or back. */
  async dismiss(
    actor: Actor,
    id: string,
    { id: what, dismissed }: DismissAnswer,
  ): Promise<SessionAnswers> {
    return this.#settle(actor, id, async (tx) => {
      const at = dismissed ? this.clock.now() : null;
      if (!(await this.board.setAside(tx, id, what, at))) refuse('answer.not_waiting');
    });
  }

  /**
   * Takes back somebody who had declined: whoever stood in gets a cancellation. One who has not said
   * since that they come is asked anew, since programs drop what was declined.
   */
  async callBack(
    actor: Actor,
    id: string,
    { revision, personId }: CallBack,
  ): Promise<SessionAnswers> {
    return this.transactions.run(actor, async (tx) => {
      const session = await this.changes.callBack(tx, actor, id, revision);
      if (!isAnswerable(session, this.clock.now()))
        refuse('session.wrong_state', { state: session.state });
      const places = await this.answers.ofSession(tx, id);
      const place = places.find(({ userId }) => userId === personId);
      const declined = await this.declines.of(tx, session);
      if (!place || !declined.has(personId)) refuse('answer.not_declined');
      if (!(await this.#hasPlace(tx, session, declined, personId))) refuse('answer.seat_filled');
      const asks = await this.#asksAnew(tx, place);
      await this.deputies.callBack(tx, session, personId, asks);
      return this.shown.of(tx, session);
    });
  }

  async #settle(
    actor: Actor,
    id: string,
    change: (tx: Transaction, session: SessionEntity) => Promise<void>,
  ): Promise<SessionAnswers> {
    return this.transactions.run(actor, async (tx) => {
      const session = await this.sessions.hold(tx, id);
      requireMay(actor, 'session.lock', session.areaId);
      await change(tx, session);
      return this.shown.of(tx, session);
    });
  }

  async #confirm(
    tx: Transaction,
    actor: Actor,
    session: SessionEntity,
    answerId: string,
  ): Promise<void> {
    const kept = (await this.board.find(tx, session.id, answerId)) ?? refuse('answer.not_waiting');
    const place = await this.answers.byId(tx, kept.invitationId);
    if (!place || !waits(kept, place)) refuse('answer.not_waiting');
    await this.board.settle(tx, kept, actor.userId);
    if (frees(kept.answer)) await this.deputies.callFor(tx, session, place.userId);
  }

  async #hasPlace(
    tx: Transaction,
    { teamId, heldOn }: SessionEntity,
    declined: ReadonlySet<string>,
    personId: string,
  ): Promise<boolean> {
    const facts = await this.rosters.facts(tx, [teamId]);
    const others = declined.difference(new Set([personId]));
    return mayReturn(personId, successions(facts, heldOn, others));
  }

  /** Whether the person has to be asked anew; their decline is taken back then. */
  async #asksAnew(tx: Transaction, place: Place): Promise<boolean> {
    const written = await this.answers.written(tx, place.id);
    if (comes(standing(written, place))) return false;
    const { sequence, startsAt, endsAt } = place;
    const asked = { answer: 'needs_action', channel: 'convener', verified: true } as const;
    const said = { ...asked, sequence, startsAt, endsAt, saidAt: new Date() };
    await this.answers.write(tx, place, said, this.clock.now());
    return true;
  }
}

const waits = (kept: Kept, place: Place): boolean =>
  !kept.verified && !kept.dismissed && sameTimes(kept, place);
