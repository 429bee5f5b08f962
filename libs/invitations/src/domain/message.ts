import {
  invitation as calendarPart,
  minutesLater,
  occurrences,
  wallTime,
  type LocalTime,
} from '@rukkanen/calendar';
import type { Language } from '@rukkanen/contract';
import type { Answer } from '../answers/answered.js';
import { answerPageOf, pageOf, type MailIdentity } from '../mail-identity.js';
import type { Message } from '../mail/mailer.js';
import { toCalendarEvent } from './entry.js';
import { isOff, methodOf, type Said } from './said.js';
import { dayOf, timeOf, words } from './words.js';

/** Everything one message needs, and nothing of any case. */
export interface MailFacts {
  readonly mail: { readonly id: string; readonly messageId: string };
  /** The one place or the series that it is about. */
  readonly about: {
    readonly areaId: string;
    readonly invitationId: string | null;
    readonly standingId: string | null;
  };
  readonly said: Said;
  /** Null when it is about a series. */
  readonly sessionId: string | null;
  readonly person: { readonly name: string; readonly email: string; readonly language: Language };
  readonly team: { readonly name: string; readonly areaName: Readonly<Record<Language, string>> };
  readonly joinUrl: string | null;
  readonly place: string | null;
  /** What the reader has answered to the times that are told; null for nothing. */
  readonly answer: Answer | null;
}

/**
 * One message to one person in their language: date, own window, the way in, and a page that needs a
 * sign-in. It never names a case (SES-03, DPR-08).
 */
export function toMessage(facts: MailFacts, identity: MailIdentity, token: string | null): Message {
  const { mail, said, person } = facts;
  const answer = token ? linksOf(token, identity, person.language) : '';
  const values = { ...valuesOf(facts, identity), answer };
  return {
    messageId: mail.messageId,
    to: { name: person.name, address: person.email },
    subject: words(person.language, `subject.${said.kind}`, values),
    text: words(person.language, `text.${said.kind}`, values),
    calendar: { method: methodOf(said), body: bodyOf(facts, identity) },
  };
}

/** Three links that answer without sign-in. */
const linksOf = (token: string, identity: MailIdentity, language: Language): string =>
  words(language, 'answer', {
    accept: answerPageOf(identity, token, 'accept'),
    maybe: answerPageOf(identity, token, 'maybe'),
    decline: answerPageOf(identity, token, 'decline'),
  });

const spanOf = ({ start, end }: { start: LocalTime; end: LocalTime }) => ({
  startsAt: wallTime(start).toJSDate(),
  endsAt: wallTime(end).toJSDate(),
});

function valuesOf(facts: MailFacts, identity: MailIdentity) {
  const { said, person, team, joinUrl, place, sessionId } = facts;
  const { language, name } = person;
  const span = spanOf(said);
  return {
    name,
    team: team.name,
    area: team.areaName[language],
    page: pageOf(identity, sessionId),
    date: dayOf(span.startsAt, language),
    time: timeOf(span, language),
    join: joinUrl ?? words(language, 'noLink'),
    where: place ? words(language, 'where', { place }) : '',
    dates: datesOf(said, language),
  };
}

/** Every meeting of a series on a line of its own: a reader without a calendar program needs no more. */
function datesOf({ start, end, recurrence }: Said, language: Language): string {
  if (!recurrence) return '';
  const length = (wallTime(end).toMillis() - wallTime(start).toMillis()) / 60_000;
  const held = occurrences({ start, recurrence }).filter(
    (at) => !recurrence.exceptions.includes(at),
  );
  return held
    .map((at) => spanOf({ start: at, end: minutesLater(at, length) }))
    .map((span) => words(language, 'when', whenOf(span, language)))
    .join('\n');
}

const whenOf = (span: { startsAt: Date; endsAt: Date }, language: Language) => ({
  date: dayOf(span.startsAt, language),
  time: timeOf(span, language),
});

/** A recorded answer goes with what does not change its times: no client asks again. */
const PARTSTATS = {
  accepted: 'ACCEPTED',
  tentative: 'TENTATIVE',
  declined: 'DECLINED',
  delegated: 'NEEDS-ACTION',
  bounced: 'NEEDS-ACTION',
  needs_action: 'NEEDS-ACTION',
} as const satisfies Record<Answer, string>;

function bodyOf(facts: MailFacts, identity: MailIdentity): string {
  const { said, person, team, joinUrl, place, sessionId } = facts;
  const { start, end, ...version } = said;
  const event = toCalendarEvent(
    {
      ...version,
      ...spanOf({ start, end }),
      createdAt: new Date(said.createdAt),
      changedAt: new Date(said.changedAt),
      cancelled: isOff(said),
      team: team.name,
      area: team.areaName[person.language],
      joinUrl,
      place,
      page: pageOf(identity, sessionId),
    },
    person.language,
  );
  const organizer = { name: 'Rukkanen', email: identity.from };
  const partstat = methodOf(said) === 'REQUEST' ? PARTSTATS[facts.answer ?? 'needs_action'] : null;
  const attendee = { name: person.name, email: person.email, ...(partstat && { partstat }) };
  return calendarPart(event, organizer, attendee, methodOf(said));
}
