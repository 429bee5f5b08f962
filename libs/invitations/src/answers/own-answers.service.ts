import { Injectable } from '@nestjs/common';
import type { AnsweredOwn, AnswerOwn } from '@rukkanen/contract';
import { refuse, type Actor } from '@rukkanen/kernel';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import { SessionsRepository, type SessionEntity } from '@rukkanen/sessions';
import { sameTimes, standing } from './answered.js';
import { AnswersRepository } from './answers.repository.js';
import { Answers } from './answers.service.js';
import { Deputies } from './deputies.service.js';

/** What people answer in the product itself: signed in, and so certain. */
@Injectable()
export class OwnAnswers {
  constructor(
    private readonly answers: AnswersRepository,
    private readonly recording: Answers,
    private readonly deputies: Deputies,
    private readonly sessions: SessionsRepository,
    private readonly transactions: Transactions,
  ) {}

  /**
   * Writes the actor's answer down, to the times that they saw. A decline calls the next in the seat;
   * taken back, it takes that call back too, unless they have promised to come: then the convener picks.
   */
  async give(actor: Actor, { sessionId, answer, ...seen }: AnswerOwn): Promise<AnsweredOwn> {
    return this.transactions.run(actor, async (tx) => {
      const session = await this.sessions.hold(tx, sessionId);
      const found = await this.answers.ofPerson(tx, actor.userId, sessionId);
      const place = found ?? refuse('access.not_found');
      const times = { startsAt: new Date(seen.startsAt), endsAt: new Date(seen.endsAt) };
      if (!sameTimes(place, times)) refuse('state.changed_meanwhile');
      const before = standing(await this.answers.written(tx, place.id), place);
      const verdict = await this.recording.record(tx, place, {
        answer,
        channel: 'signed_in',
        verified: true,
        sequence: place.sequence,
        saidAt: new Date(),
      });
      if (!verdict) refuse('session.wrong_state');
      const back = before === 'declined' && answer !== 'declined';
      return { answer, cameBack: back && !(await this.#returns(tx, session, actor.userId)) };
    });
  }

  async #returns(tx: Transaction, session: SessionEntity, userId: string): Promise<boolean> {
    return this.deputies.comesAgain(tx, session, userId, async (released) => {
      const others = new Set(released.map((one) => one.userId).filter((id) => id !== userId));
      const all = await this.answers.ofSession(tx, session.id);
      const places = all.filter((place) => others.has(place.userId));
      const written = await this.answers.writtenOf(
        tx,
        places.map(({ id }) => id),
      );
      return places.some((place) => standing(written.get(place.id) ?? null, place) === 'accepted');
    });
  }
}
