import { DateTime } from 'luxon';
import { contentLines, type ContentLine } from './content-line.js';
import { inHelsinki } from './foreign-time.js';

export type PartStat = 'NEEDS-ACTION' | 'ACCEPTED' | 'TENTATIVE' | 'DECLINED' | 'DELEGATED';

/**
 * What a calendar program answers to an invitation (RFC 5546 3.2.3, 3.2.7). Only what decides is read:
 * a COMMENT, a summary or any other words of people are left where they are.
 */
export interface CalendarAnswer {
  readonly method: 'REPLY' | 'COUNTER';
  readonly uid: string;
  /** Which occurrence, as a wall time in Helsinki or a day; null for the whole. */
  readonly occurrence: string | null;
  /** The mailbox that answers, in lower case. */
  readonly attendee: string;
  readonly partstat: PartStat;
  readonly sequence: number;
  /** When it was said; null when the program does not say. */
  readonly stamp: Date | null;
  /** The time that a COUNTER proposes, as wall times in Helsinki. */
  readonly proposed: { readonly start: string; readonly end: string | null } | null;
}

const PARTSTATS = ['NEEDS-ACTION', 'ACCEPTED', 'TENTATIVE', 'DECLINED', 'DELEGATED'] as const;

/** Answers in a calendar part; empty when it is none, says nothing clear, or speaks for several. */
export function readAnswers(text: string, methodOutside?: string): CalendarAnswer[] {
  const lines = contentLines(text);
  const inside = lines.find(({ name }) => name === 'METHOD')?.value;
  const method = (inside ?? methodOutside ?? '').trim().toUpperCase();
  if (method !== 'REPLY' && method !== 'COUNTER') return [];
  return eventsIn(lines).flatMap((event) => toAnswer(event, method) ?? []);
}

/** The own lines of each event, without those of alarms within. */
function eventsIn(lines: readonly ContentLine[]): ContentLine[][] {
  const events: ContentLine[][] = [];
  const open: string[] = [];
  for (const line of lines) {
    if (line.name === 'BEGIN') {
      open.push(line.value.toUpperCase());
      if (open.at(-1) === 'VEVENT') events.push([]);
    } else if (line.name === 'END') open.pop();
    else if (open.at(-1) === 'VEVENT') events.at(-1)?.push(line);
  }
  return events;
}

function toAnswer(event: readonly ContentLine[], method: 'REPLY' | 'COUNTER') {
  const own = (name: string) => event.find((line) => line.name === name);
  const attendees = event.filter(({ name }) => name === 'ATTENDEE');
  const [attendee] = attendees;
  const uid = own('UID')?.value.trim();
  const partstat = PARTSTATS.find((one) => one === attendee?.parameters['PARTSTAT']?.toUpperCase());
  if (!uid || !attendee || attendees.length > 1) return null;
  if (!partstat && method === 'REPLY') return null;
  const recurrence = own('RECURRENCE-ID');
  const start = own('DTSTART');
  const proposed = method === 'COUNTER' && start ? inHelsinki(start) : null;
  return {
    method,
    uid,
    occurrence: recurrence ? inHelsinki(recurrence) : null,
    attendee: mailboxIn(attendee.value),
    partstat: partstat ?? 'NEEDS-ACTION',
    sequence: Number.parseInt(own('SEQUENCE')?.value ?? '0', 10) || 0,
    stamp: stampOf(own('DTSTAMP')),
    proposed: proposed ? { start: proposed, end: endOf(own('DTEND')) } : null,
  } satisfies CalendarAnswer;
}

const endOf = (line: ContentLine | undefined): string | null => (line ? inHelsinki(line) : null);

const mailboxIn = (value: string): string =>
  value
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase();

function stampOf(line: ContentLine | undefined): Date | null {
  const at = DateTime.fromFormat(line?.value.trim() ?? '', "yyyyMMdd'T'HHmmss'Z'", { zone: 'UTC' });
  return at.isValid ? at.toJSDate() : null;
}

/** Which of the occurrences is meant: by its start or, since no two are on one day, by its day. */
export const occurrenceMeant = (named: string, held: readonly string[]): string | null =>
  held.find((one) => one === named) ??
  held.find((one) => one.slice(0, 10) === named.slice(0, 10)) ??
  null;
