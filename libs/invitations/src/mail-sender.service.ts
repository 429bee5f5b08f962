import { Injectable, Logger } from '@nestjs/common';
import { Outbox, Transactions, type Job } from '@rukkanen/persistence';
import { Bounces } from './answers/bounces.service.js';
import { MailsRepository } from './data/mails.repository.js';
import { toMessage, type MailFacts } from './domain/message.js';
import { Mailer, MailRefused } from './mail/mailer.js';
import { MailIdentity } from './mail-identity.js';

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
    const facts = await this.#take(areaId, mailId);
    if (!facts) return;
    const trouble = await this.#try(facts);
    const final = trouble !== null && (trouble.permanent || last);
    await this.transactions.inAreas([areaId], async (tx) => {
      if (!trouble) return this.mails.noteSent(tx, facts.mail);
      if (trouble.permanent) await this.bounces.refused(tx, facts);
      return this.mails.noteTrouble(tx, facts.mail, final ? 'failed' : 'retrying', trouble.reply);
    });
    if (trouble && !final) throw trouble;
  }

  /** The message, when it is its turn; one that must wait for an earlier one gets a job of its own. */
  #take(areaId: string, mailId: string): Promise<MailFacts | null> {
    return this.transactions.inAreas([areaId], async (tx) => {
      const taken = await this.mails.take(tx, mailId);
      if (taken && 'facts' in taken) return taken.facts;
      if (taken)
        await this.outbox.put(tx, 'invitation.mail', { areaId, mailId }, taken.waitSeconds);
      return null;
    });
  }

  async #try(facts: MailFacts): Promise<MailRefused | null> {
    try {
      await this.mailer.send(toMessage(facts, this.identity));
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
