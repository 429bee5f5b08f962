import type { PlannedMail, TermMail } from '@rukkanen/contract';

export type Mail = PlannedMail | TermMail;

/** Mails of one kind to one person; `count` are the mails, each about one session or one series. */
export type MailRow = Mail & { readonly count: number };

const kindOf = (mail: Mail): string =>
  [mail.personId, mail.kind, 'about' in mail ? mail.about : ''].join(' ');

/** One row for what one person gets of one kind, so that a term of sessions is read at a glance. */
export function mailsByPerson(mails: readonly Mail[]): MailRow[] {
  const rows = Map.groupBy(mails, kindOf);
  return [...rows.values()].flatMap(([first, ...more]) =>
    first ? [{ ...first, count: 1 + more.length }] : [],
  );
}
