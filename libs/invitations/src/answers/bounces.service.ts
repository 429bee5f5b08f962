import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rukkanen/persistence';
import { SessionsRepository } from '@rukkanen/sessions';
import { MailsRepository } from '../data/mails.repository.js';
import type { MailFacts } from '../domain/message.js';
import { comes, standing, type Verdict } from './answered.js';
import { AnswersRepository, type Place } from './answers.repository.js';
import { Answers } from './answers.service.js';

/**
 * Invitations that did not reach their reader, whether our mail server refused them (5xx) or another one
 * sent them back later (RFC 3464): the place counts as declined, one occurrence at a time.
 */
@Injectable()
export class Bounces {
  constructor(
    private readonly answers: AnswersRepository,
    private readonly recording: Answers,
    private readonly mails: MailsRepository,
    private readonly sessions: SessionsRepository,
  ) {}

  /**
   * Writes a place down as unreached; null when its session has begun, or is not held. Whoever has said
   * that they come at this time comes, though a later message did not arrive.
   */
  async record(tx: Transaction, place: Place, sequence: number): Promise<Verdict | null> {
    await this.sessions.hold(tx, place.sessionId);
    if (comes(standing(await this.answers.written(tx, place.id), place))) return 'OLDER';
    return this.recording.record(tx, place, {
      answer: 'bounced',
      channel: 'bounce',
      verified: true,
      sequence,
      saidAt: new Date(),
    });
  }

  /**
   * A mail server refused a message for good; one that a newer change superseded says nothing. The
   * session is held before the message is, as everybody does who changes both.
   */
  async refused(tx: Transaction, { mail }: MailFacts): Promise<void> {
    const abouts = await this.answers.aboutMails(tx, [mail.messageId]);
    for (const about of abouts)
      for (const place of await this.answers.told(tx, about)) {
        await this.sessions.hold(tx, place.sessionId);
        if (await this.mails.isWanted(tx, mail)) await this.record(tx, place, about.sequence);
      }
  }
}
