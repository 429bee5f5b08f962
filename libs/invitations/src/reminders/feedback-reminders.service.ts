import { randomUUID } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { addDays, Clock, helsinkiDay } from '@rukkanen/kernel';
import { Outbox, Transactions, type Job } from '@rukkanen/persistence';
import { MailIdentity, messageIdOf } from '../mail-identity.js';
import { Mailer } from '../mail/mailer.js';
import { countMail } from './count-mail.js';
import { RemindersRepository } from './reminders.repository.js';
import { sendOnce } from './send-once.js';

/** So many days before the client should have heard. */
const DAYS_BEFORE = 3;

/**
 * Reminds bringers, once, of results that their clients wait to hear (CON-02). The mail says how many
 * and by when; which case it is, is read after a sign-in (DPR-08).
 */
@Injectable()
export class FeedbackReminders {
  readonly #log = new Logger('reminders');

  constructor(
    private readonly reminders: RemindersRepository,
    private readonly mailer: Mailer,
    private readonly identity: MailIdentity,
    private readonly outbox: Outbox,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Puts one mail a person in line for all that falls due in an area; answers how many. */
  async sweep(areaId: string): Promise<number> {
    const dueBy = addDays(helsinkiDay(this.clock.now()), DAYS_BEFORE);
    return this.transactions.inAreas([areaId], async (tx) => {
      const people = await this.reminders.forgetful(tx, dueBy);
      for (const userId of people) {
        const id = randomUUID();
        const messageId = messageIdOf(this.identity, id);
        await this.reminders.add(tx, { id, areaId, userId, messageId, dueBy });
        await this.outbox.put(tx, 'feedback.reminder', { areaId, reminderId: id });
      }
      return people.length;
    });
  }

  /** Handles one job, which may come twice; throws when the mail has to be tried again. */
  async send(
    { areaId, reminderId }: Job<'feedback.reminder'>,
    { last = false } = {},
  ): Promise<void> {
    const about = await this.transactions.inAreas([areaId], (tx) =>
      this.reminders.take(tx, reminderId),
    );
    if (!about) return;
    const message = countMail(this.identity, about, about.dueOn, 'FEEDBACK');
    const sending = { id: reminderId, last };
    const ended = await sendOnce(this.mailer, this.#log, message, sending);
    await this.transactions.inAreas([areaId], (tx) =>
      this.reminders.settle(tx, reminderId, ended.state, ended.code),
    );
  }
}
