import { Injectable, Logger } from '@nestjs/common';
import { invitation as toInvitation } from '@rukkanen/calendar';
import type { Job } from '@rukkanen/persistence';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import { InvitationsRepository, type MailFacts } from './data/invitations.repository.js';
import { toCalendarEvent } from './domain/entry.js';
import { dayOf, timeOf, words } from './domain/words.js';
import { Mailer, MailRefused, type Message } from './mail/mailer.js';

/** How mail names its sender, and where the product is read. */
export abstract class MailIdentity {
  abstract readonly from: string;
  abstract readonly publicUrl: string;
}

/**
 * Sends the mails that wait. A message goes out once: its row is held while it is sent, and what has
 * been sent or superseded is not sent again. A 5xx is final and shown to the convener; anything else
 * is tried again with growing pauses.
 */
@Injectable()
export class MailSender {
  readonly #log = new Logger('mail');

  constructor(
    private readonly invitations: InvitationsRepository,
    private readonly mailer: Mailer,
    private readonly identity: MailIdentity,
    private readonly transactions: Transactions,
  ) {}

  /** Handles one job; throws when the message has to be tried again. */
  async send({ areaId, mailId }: Job<'invitation.mail'>): Promise<void> {
    const again = await this.transactions.inAreas([areaId], async (tx) => {
      const facts = await this.invitations.takeMail(tx, mailId);
      return facts ? this.#try(tx, facts) : false;
    });
    if (again) throw new MailRefused(false, 'later');
  }

  /** Whether it has to be tried again. */
  async #try(tx: Transaction, facts: MailFacts): Promise<boolean> {
    const { mail, invitation } = facts;
    const attempts = mail.attempts + 1;
    try {
      await this.mailer.send(this.#message(facts));
    } catch (trouble) {
      const { permanent, reply } = asRefusal(trouble);
      const state = permanent ? ('failed' as const) : ('retrying' as const);
      await this.invitations.setMail(tx, mail.id, { attempts, state, errorCode: reply });
      if (permanent) await this.invitations.setState(tx, invitation.id, 'failed');
      this.#log.warn(`${mail.id} ${state} ${reply}`);
      return !permanent;
    }
    await this.invitations.setMail(tx, mail.id, { attempts, state: 'sent', sentAt: new Date() });
    if (mail.method === 'REQUEST') await this.invitations.setState(tx, invitation.id, 'sent');
    return false;
  }

  #message({ mail, invitation, person, team, joinUrl }: MailFacts): Message {
    const { language, name } = person;
    const page = `${this.identity.publicUrl}/sessions/${encodeURIComponent(invitation.sessionId)}/live`;
    const area = team.areaName[language];
    const values = {
      name,
      team: team.name,
      area,
      page,
      date: dayOf(invitation.startsAt, language),
      time: timeOf(invitation.startsAt, invitation.endsAt),
      join: joinUrl ?? words(language, 'noLink'),
    };
    const event = toCalendarEvent(
      { ...invitation, cancelled: mail.method === 'CANCEL', team: team.name, area, joinUrl, page },
      language,
    );
    return {
      messageId: mail.messageId,
      to: { name, address: person.email },
      subject: words(language, `subject.${mail.method}`, values),
      text: words(language, `text.${mail.method}`, values),
      calendar: {
        method: mail.method,
        body: toInvitation(
          { ...event, sequence: mail.sequence },
          { name: 'Rukkanen', email: this.identity.from },
          { name, email: person.email },
          mail.method,
        ),
      },
    };
  }
}

const asRefusal = (trouble: unknown): { permanent: boolean; reply: string } =>
  trouble instanceof MailRefused ? trouble : { permanent: false, reply: 'internal' };
