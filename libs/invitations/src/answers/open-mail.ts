import { createHash } from 'node:crypto';
import { readAnswers, type CalendarAnswer } from '@rukkanen/calendar';
import PostalMime, { type Email } from 'postal-mime';
import { isAuthentic } from './authenticity.js';

/** What of a message matters: no subject, no body, no name. */
export interface OpenedMail {
  /** The same message has the same digest, however often it is delivered. */
  readonly digest: Buffer;
  /** The one mailbox that wrote it, in lower case; null when there is none or several. */
  readonly from: string | null;
  /** Whether our own mail system vouches for the sender. */
  readonly authentic: boolean;
  readonly answers: readonly CalendarAnswer[];
  /** Message-IDs of ours that could not be delivered (RFC 3464). */
  readonly bounced: readonly string[];
}

const LIMITS = { maxNestingDepth: 20, maxHeadersSize: 256 * 1024 } as const;
const CALENDARS = ['text/calendar', 'application/ics'];
const HEADERS = ['text/rfc822-headers', 'message/rfc822'];

/** Opens a raw message; null when it cannot be read. What it says in words is let go at once. */
export async function openMail(raw: Buffer, authservId?: string): Promise<OpenedMail | null> {
  const mail = await parse(raw);
  if (!mail) return null;
  const header = (key: string) => mail.headers.filter((one) => one.key === key);
  const [from, ...more] = header('from').length === 1 ? mailboxes(mail) : [];
  const sender = from && more.length === 0 ? from.toLowerCase() : null;
  const [results] = header('authentication-results');
  const parts = calendarParts(mail);
  return {
    digest: digestOf(mail.messageId ?? raw.toString('latin1'), parts),
    from: sender,
    authentic: sender !== null && isAuthentic(results?.value, authservId, sender),
    answers: dedupe(parts.flatMap(({ text, method }) => readAnswers(text, method))),
    bounced: bouncedIn(mail),
  };
}

async function parse(raw: Buffer): Promise<Email | null> {
  try {
    return await PostalMime.parse(raw, {
      ...LIMITS,
      attachmentEncoding: 'utf8',
      forceRfc822Attachments: true,
    });
  } catch {
    return null;
  }
}

const mailboxes = ({ from }: Email): string[] => {
  if (!from) return [];
  return from.group ? from.group.map(({ address }) => address) : [from.address ?? ''];
};

interface Part {
  readonly text: string;
  readonly method: string | undefined;
}

/** Calendar parts, inline or attached, by their type or, from careless programs, by their file name. */
const calendarParts = ({ attachments }: Email): Part[] =>
  attachments
    .filter(
      ({ mimeType, filename }) =>
        CALENDARS.includes(mimeType) || (filename ?? '').toLowerCase().endsWith('.ics'),
    )
    .map(({ content, method }) => ({ text: textOf(content), method }));

/** Attachments are asked for as text. */
const textOf = (content: unknown): string => (typeof content === 'string' ? content : '');

/** A program that attaches a copy says the same twice. */
const dedupe = (answers: readonly CalendarAnswer[]): CalendarAnswer[] => [
  ...new Map(answers.map((one) => [`${one.uid} ${one.occurrence} ${one.attendee}`, one])).values(),
];

function bouncedIn({ attachments }: Email): string[] {
  const report = attachments.find(({ mimeType }) => mimeType === 'message/delivery-status');
  if (!report || !/^Action:\s*failed\b/im.test(textOf(report.content))) return [];
  return attachments
    .filter(({ mimeType }) => HEADERS.includes(mimeType))
    .flatMap(({ content }) => /^Message-ID:\s*(<[^<>\s]+>)/im.exec(textOf(content))?.[1] ?? []);
}

const digestOf = (name: string, parts: readonly Part[]): Buffer => {
  const hash = createHash('sha256').update(name);
  for (const { text } of parts) hash.update('\n').update(text);
  return hash.digest();
};
