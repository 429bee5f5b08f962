import { Injectable } from '@nestjs/common';
import { AttemptsRepository } from '@rukkanen/identity';
import { Clock, refuse } from '@rukkanen/kernel';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import { SessionsRepository } from '@rukkanen/sessions';
import { standing } from '../answered.js';
import { AnswersRepository } from '../answers.repository.js';
import { Answers } from '../answers.service.js';
import { TOKEN, tokenHash } from './answer-links.service.js';
import {
  fingerprint,
  toMeeting,
  type Answerable,
  type AnswerPage,
  type Choice,
  type Link,
  type Outcome,
} from './answer-page.js';
import { AnswerTokensRepository, type AnswerSubject } from './answer-tokens.repository.js';

/** What was sent from the page: one answer a meeting, and the page's own one-time field. */
export interface SentAnswers {
  readonly shown: string;
  readonly choices: ReadonlyMap<string, Choice>;
}

const MISSES = { attempts: 60, windowSeconds: 900 };
const ANSWERS = { attempts: 30, windowSeconds: 900 };

/**
 * Answers by the links of a mail, without sign-in: the secret in the link is the proof, so they are
 * certain. Looking changes nothing, for mail scanners follow links. A secret that is unknown, withdrawn or
 * past its last meeting is like one that never was.
 */
@Injectable()
export class OneTap {
  constructor(
    private readonly tokens: AnswerTokensRepository,
    private readonly answers: AnswersRepository,
    private readonly recording: Answers,
    private readonly sessions: SessionsRepository,
    private readonly attempts: AttemptsRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** The page behind a link. */
  async look(token: string, link: Link, address: string): Promise<AnswerPage> {
    return this.#behind(token, address, async (tx, subject) => {
      const answerable = await this.#answerable(tx, subject);
      return this.#page(tx, token, link, answerable, 'asked');
    });
  }

  /** Writes the answers down, or shows the page anew when it is no longer what was answered. */
  async answer(token: string, link: Link, sent: SentAnswers, address: string): Promise<AnswerPage> {
    await this.attempts.take(`answer ${tokenHash(token).toString('hex')}`, ANSWERS);
    return this.#behind(token, address, async (tx, subject) => {
      for (const { sessionId } of await this.answers.told(tx, subject))
        await this.sessions.hold(tx, sessionId);
      const before = await this.#answerable(tx, subject);
      if (fingerprint(token, before) !== sent.shown) {
        const outcome = saysTheSame(before, sent) ? 'saved' : 'changed';
        return this.#page(tx, token, link, before, outcome);
      }
      for (const one of before) await this.#record(tx, one, sent.choices.get(one.place.id));
      const after = await this.#answerable(tx, subject);
      const page = await this.#page(tx, token, { ...link, all: false }, after, 'saved');
      return page && { ...page, cameBack: before.some((one) => comesBack(one, sent.choices)) };
    });
  }

  async #record(tx: Transaction, { place }: Answerable, choice: Choice | undefined): Promise<void> {
    if (!choice) return;
    await this.recording.record(tx, place, {
      answer: choice,
      channel: 'one_tap',
      verified: true,
      sequence: place.sequence,
      saidAt: new Date(),
    });
  }

  async #behind<T>(
    token: string,
    address: string,
    work: (tx: Transaction, subject: AnswerSubject) => Promise<T | null>,
  ): Promise<T> {
    const subject = TOKEN.test(token)
      ? await this.transactions.unscoped((tx) => this.tokens.find(tx, tokenHash(token)))
      : null;
    const found =
      subject && (await this.transactions.inAreas([subject.areaId], (tx) => work(tx, subject)));
    if (found) return found;
    await this.attempts.take(`answer address ${address}`, MISSES);
    return refuse('access.not_found');
  }

  async #page(
    tx: Transaction,
    token: string,
    link: Link,
    answerable: readonly Answerable[],
    outcome: Outcome,
  ): Promise<AnswerPage | null> {
    const [first] = answerable;
    const asked = first && (await this.tokens.asked(tx, first.place.id));
    if (!asked) return null;
    return {
      ...asked,
      outcome,
      series: first.place.occurrence !== null && answerable.length > 1,
      meetings: answerable.map((one) => toMeeting(one, link, asked.language)),
      cameBack: false,
      shown: fingerprint(token, answerable),
    };
  }

  /** The places whose meeting is held and has not begun. */
  async #answerable(tx: Transaction, subject: AnswerSubject): Promise<Answerable[]> {
    const now = this.clock.now();
    const places = (await this.answers.told(tx, subject)).filter(({ startsAt }) => startsAt > now);
    const ids = places.map(({ id }) => id);
    const held = await this.tokens.held(tx, ids);
    const written = await this.answers.writtenOf(tx, ids);
    return places
      .filter(({ id }) => held.has(id))
      .map((place) => ({ place, written: written.get(place.id) ?? null }));
  }
}

/** A page that is sent once more, by a reload, says what is written down already. */
const saysTheSame = (answerable: readonly Answerable[], { choices }: SentAnswers): boolean =>
  choices.size > 0 &&
  [...choices].every(([id, choice]) =>
    answerable.some(({ place, written }) => place.id === id && standing(written, place) === choice),
  );

const comesBack = ({ place, written }: Answerable, choices: SentAnswers['choices']): boolean => {
  const choice = choices.get(place.id);
  return written?.answer === 'declined' && choice !== undefined && choice !== 'declined';
};
