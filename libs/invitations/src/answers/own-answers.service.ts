import { Injectable } from '@nestjs/common';
import type { AnsweredOwn, AnswerOwn } from '@rukkanen/contract';
import { refuse, type Actor } from '@rukkanen/kernel';
import { Transactions } from '@rukkanen/persistence';
import { SessionsRepository } from '@rukkanen/sessions';
import { sameTimes, standing } from './answered.js';
import { AnswersRepository } from './answers.repository.js';
import { Answers } from './answers.service.js';

/** What people answer in the product itself: signed in, and so certain. */
@Injectable()
export class OwnAnswers {
  constructor(
    private readonly answers: AnswersRepository,
    private readonly recording: Answers,
    private readonly sessions: SessionsRepository,
    private readonly transactions: Transactions,
  ) {}

  /** Writes the actor's answer down, to the times that they saw; a decline calls the next in the seat. */
  async give(actor: Actor, { sessionId, answer, ...seen }: AnswerOwn): Promise<AnsweredOwn> {
    return this.transactions.run(actor, async (tx) => {
      await this.sessions.hold(tx, sessionId);
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
      return { answer, cameBack: before === 'declined' && answer !== 'declined' };
    });
  }
}
