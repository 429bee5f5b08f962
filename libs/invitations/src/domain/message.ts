import { invitation as calendarPart } from '@rukkanen/calendar';
import type { Language } from '@rukkanen/contract';
import { pageOf, type MailIdentity } from '../mail-identity.js';
import type { Message } from '../mail/mailer.js';
import { toCalendarEvent } from './entry.js';
import { dayOf, timeOf, words } from './words.js';

/** Everything one message needs, and nothing of any case. */
export interface MailFacts {
  readonly mail: {
    readonly id: string;
    readonly invitationId: string;
    readonly method: 'REQUEST' | 'CANCEL';
    readonly sequence: number;
    readonly messageId: string;
  };
  readonly invitation: {
    readonly sessionId: string;
    readonly uid: string;
    readonly startsAt: Date;
    readonly endsAt: Date;
    readonly createdAt: Date;
    readonly changedAt: Date;
  };
  readonly person: { readonly name: string; readonly email: string; readonly language: Language };
  readonly team: { readonly name: string; readonly areaName: Readonly<Record<Language, string>> };
  readonly joinUrl: string | null;
  /** Whether the whole meeting is off, and not only this person's part in it. */
  readonly calledOff: boolean;
}

type Kind = 'NEW' | 'UPDATE' | 'WITHDRAWN' | 'OFF';

/**
 * One message to one person in their language: date, own window, the way in, and a page that needs a
 * sign-in. It never names a case (SES-03, DPR-08).
 */
export function toMessage(facts: MailFacts, identity: MailIdentity): Message {
  const { mail, person } = facts;
  const kind = kindOf(facts);
  const values = valuesOf(facts, identity);
  return {
    messageId: mail.messageId,
    to: { name: person.name, address: person.email },
    subject: words(person.language, `subject.${kind}`, values),
    text: words(person.language, `text.${kind}`, values),
    calendar: { method: mail.method, body: bodyOf(facts, identity) },
  };
}

/** A meeting that is called off is told apart from one that goes on without the reader. */
function kindOf({ mail, calledOff }: MailFacts): Kind {
  if (mail.method === 'CANCEL') return calledOff ? 'OFF' : 'WITHDRAWN';
  return mail.sequence === 0 ? 'NEW' : 'UPDATE';
}

function valuesOf({ invitation, person, team, joinUrl }: MailFacts, identity: MailIdentity) {
  const { language, name } = person;
  return {
    name,
    team: team.name,
    area: team.areaName[language],
    page: pageOf(identity, invitation.sessionId),
    date: dayOf(invitation.startsAt, language),
    time: timeOf(invitation, language),
    join: joinUrl ?? words(language, 'noLink'),
  };
}

/** CANCEL of a meeting that goes on has no STATUS: only this person's invitation ends (RFC 5546 3.2.5). */
function bodyOf(facts: MailFacts, identity: MailIdentity): string {
  const { mail, invitation, person, team, joinUrl, calledOff } = facts;
  const event = toCalendarEvent(
    {
      ...invitation,
      sequence: mail.sequence,
      cancelled: mail.method === 'CANCEL' && calledOff,
      team: team.name,
      area: team.areaName[person.language],
      joinUrl,
      page: pageOf(identity, invitation.sessionId),
    },
    person.language,
  );
  const organizer = { name: 'Rukkanen', email: identity.from };
  return calendarPart(event, organizer, { name: person.name, email: person.email }, mail.method);
}
