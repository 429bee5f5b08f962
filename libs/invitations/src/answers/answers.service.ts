import { Injectable } from '@nestjs/common';
import { minutesLater, wallTime } from '@rukkanen/calendar';
import { Clock } from '@rukkanen/kernel';
import type { Transaction } from '@rukkanen/persistence';
import { SessionsRepository } from '@rukkanen/sessions';
import { frees, judge, keeps, type Said, type Times, type Verdict } from './answered.js';
import { AnswersRepository, type Place } from './answers.repository.js';
import { Deputies } from './deputies.service.js';

const ANSWERABLE = ['open', 'locked'];

/** Writes answers down, one place at a time, with what follows from them in the same transaction. */
@Injectable()
export class Answers {
  constructor(
    private readonly answers: AnswersRepository,
    private readonly sessions: SessionsRepository,
    private readonly deputies: Deputies,
    private readonly clock: Clock,
  ) {}

  /**
   * Writes an answer down; null when the session has begun, or is not held. The place is read again once
   * the session is held: it may have been moved or withdrawn since it was found. A decline that is certain
   * calls the next in rank order; an uncertain one waits for the convener, beside the certain one.
   */
  async record(tx: Transaction, found: Place, said: Said): Promise<Verdict | null> {
    const session = await this.sessions.hold(tx, found.sessionId);
    const now = this.clock.now();
    const place = await this.answers.byId(tx, found.id);
    if (!place || !ANSWERABLE.includes(session.state) || place.startsAt <= now) return null;
    const known = (await this.answers.allWritten(tx, place.id)).filter(
      ({ verified }) => verified || !said.verified,
    );
    const answered = await this.#timesOf(tx, place, said.sequence);
    const verdict = judge(said, answered, place, known[0] ?? null);
    if (verdict === 'OLDER' || (verdict === 'OUTDATED' && known.some((one) => keeps(one, place))))
      return verdict;
    await this.answers.write(tx, place, { ...said, ...answered }, now);
    if (verdict === 'RECORDED' && frees(said.answer))
      await this.deputies.callFor(tx, session, place.userId);
    return verdict;
  }

  /** The times that a version told of a place: an older one may have told others. */
  async #timesOf(tx: Transaction, place: Place, sequence: number): Promise<Times> {
    if (sequence >= place.sequence) return place;
    const told = (await this.answers.toldTimes(tx, place, sequence)) ?? bySeries(place);
    if (!told) return place;
    return { startsAt: wallTime(told.start).toJSDate(), endsAt: wallTime(told.end).toJSDate() };
  }
}

const bySeries = ({ occurrence, minutes }: Place) =>
  occurrence && minutes ? { start: occurrence, end: minutesLater(occurrence, minutes) } : null;
