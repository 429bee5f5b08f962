import { randomUUID } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { DirectNews, type DirectNewsItem } from '@rukkanen/cases';
import { Clock, helsinkiDay, type LocalDay } from '@rukkanen/kernel';
import { Outbox, Transactions, type Job, type Transaction } from '@rukkanen/persistence';
import { MailIdentity, messageIdOf } from '../mail-identity.js';
import { Mailer } from '../mail/mailer.js';
import { countMail } from './count-mail.js';
import { DirectMailsRepository } from './direct-mails.repository.js';
import { sendOnce } from './send-once.js';

/**
 * Tells those who are asked directly that a question waits, and whoever asked that an answer came or is
 * late (FLW-12). A mail says how many and by when; which case it is, is read after a sign-in (DPR-08).
 */
@Injectable()
export class DirectMails {
  readonly #log = new Logger('direct');

  constructor(
    private readonly mails: DirectMailsRepository,
    private readonly news: DirectNews,
    private readonly mailer: Mailer,
    private readonly identity: MailIdentity,
    private readonly outbox: Outbox,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Puts one mail a person and kind in line for all that is to be told in an area; answers how many. */
  async sweep(areaId: string): Promise<number> {
    const toldOn = helsinkiDay(this.clock.now());
    return this.transactions.inAreas([areaId], async (tx) => {
      const untold = await this.news.untold(tx, await this.mails.told(tx));
      const all = Map.groupBy(untold, ({ userId, kind }) => `${userId} ${kind}`);
      for (const news of all.values()) await this.#put(tx, areaId, news, toldOn);
      return all.size;
    });
  }

  /** Handles one job, which may come twice; throws when the mail has to be tried again. */
  async send({ areaId, mailId }: Job<'direct.mail'>, { last = false } = {}): Promise<void> {
    const about = await this.transactions.inAreas([areaId], (tx) => this.mails.take(tx, mailId));
    if (!about) return;
    const message = countMail(this.identity, about, about.answerBy, `DIRECT_${about.kind}`);
    const sending = { id: mailId, last };
    const ended = await sendOnce(this.mailer, this.#log, message, sending);
    await this.transactions.inAreas([areaId], (tx) =>
      this.mails.settle(tx, mailId, ended.state, ended.code),
    );
  }

  /** One mail about all news of one kind to one person. */
  async #put(
    tx: Transaction,
    areaId: string,
    news: readonly DirectNewsItem[],
    toldOn: LocalDay,
  ): Promise<void> {
    const [first] = news;
    if (!first) return;
    const id = randomUUID();
    const messageId = messageIdOf(this.identity, id);
    const caseIds = news.map(({ caseId }) => caseId);
    const { userId, kind } = first;
    await this.mails.add(tx, { id, areaId, userId, kind, messageId, caseIds, toldOn });
    await this.outbox.put(tx, 'direct.mail', { areaId, mailId: id });
  }
}
