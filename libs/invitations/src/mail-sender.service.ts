import { Injectable, Logger } from '@nestjs/common';
import { Outbox, Transactions, type Job } from '@rukkanen/persistence';
import { Bounces } from './answers/bounces.service.js';
import { AnswerLinks } from './answers/one-tap/answer-links.service.js';
import { MailsRepository } from './data/mails.repository.js';
import { toMessage, type MailFacts } from './domain/message.js';
import { methodOf } from './domain/said.js';
import { Mailer, MailRefused } from './mail/mailer.js';
import { MailIdentity } from './mail-identity.js';

interface ToSend {
  readonly facts: MailFacts;
  /** The secret of its answer links. */
  readonly token: string | null;
}

/**
 * Sends the mails that wait. What has been sent, or superseded by a newer change, is not sent again, so
 * a job may come twice. No row is held while a mail server is talked to: a slow one must not make a
 * convener wait.
 */
@Injectable()
export class MailSender {
  readonly #log = new Logger('mail');

  constructor(
    private readonly mails: MailsRepository,
    private readonly bounces: Bounces,
    private readonly outbox: Outbox,
    private readonly links: AnswerLinks,
    private readonly mailer: Mailer,
    private readonly identity: MailIdentity,
    private readonly transactions: Transactions,
  ) {}

  /**
   * Handles one job; throws when the message has to be tried again. A 5xx is final, and so is the
   * failure of the `last` try: both are shown to the convener. Whom a 5xx keeps from hearing does not
   * come: the next in their seat is called with the note of it.
   */
  async send({ areaId, mailId }: Job<'invitation.mail'>, { last = false } = {}): Promise<void> {
    const taken = await this.#take(areaId, mailId);
    if (!taken) return;
    const { facts } = taken;
    const trouble = await this.#try(taken);
    const final = trouble !== null && (trouble.permanent || last);
    await this.transactions.inAreas([areaId], async (tx) => {
      if (!trouble) return this.mails.noteSent(tx, facts.mail);
      if (trouble.permanent) await this.bounces.refused(tx, facts);
      return this.mails.noteTrouble(tx, facts.mail, final ? 'failed' : 'retrying', trouble.reply);
    });
    if (trouble && !final) throw trouble;
  }

  /**
   * The message, when it is its turn; one that must wait for an earlier one gets a job of its own. Each
   * try has a new secret for its answer links, for the old one is known by its hash only.
   */
  #take(areaId: string, mailId: string): Promise<ToSend | null> {
    return this.transactions.inAreas([areaId], async (tx) => {
      const taken = await this.mails.take(tx, mailId);
      if (taken && 'facts' in taken) {
        const { about, said } = taken.facts;
        const asks = methodOf(said) === 'REQUEST';
        return { facts: taken.facts, token: asks ? await this.links.issue(tx, about) : null };
      }
      if (taken)
        await this.outbox.put(tx, 'invitation.mail', { areaId, mailId }, taken.waitSeconds);
      return null;
    });
  }

  async #try({ facts, token }: ToSend): Promise<MailRefused | null> {
    try {
      await this.mailer.send(toMessage(facts, this.identity, token));
      return null;
    } catch (trouble) {
      const refusal = asRefusal(trouble);
      this.#log.warn(
        `${facts.mail.id} ${refusal.permanent ? 'refused' : 'later'} ${refusal.reply}`,
      );
      return refusal;
    }
  }
}

const asRefusal = (trouble: unknown): MailRefused =>
  trouble instanceof MailRefused ? trouble : new MailRefused(false, 'internal');
