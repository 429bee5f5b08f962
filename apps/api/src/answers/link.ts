import type { Choice, Link } from '@rukkanen/invitations';

const WORDS: Readonly<Record<string, Choice>> = {
  accept: 'accepted',
  maybe: 'tentative',
  decline: 'declined',
};

const ADDRESS = /^\/[\w-]{43}\/(accept|maybe|decline)(-all)?$/;

/** Whether the rest of an address has the one spelling of an answer link. */
export const isAnswerAddress = (path: string): boolean => ADDRESS.test(path);

/** The answer that a link fills in: everywhere with `-all`, else where none stands yet. */
export function linkOf(word: string): Link {
  const [name = '', all] = word.split('-');
  return { choice: WORDS[name] ?? 'tentative', all: all !== undefined };
}

/** The address of a link. */
export function pathOf(token: string, { choice, all }: Link): string {
  const word = Object.keys(WORDS).find((one) => WORDS[one] === choice) ?? '';
  return `/answer/${token}/${word}${all ? '-all' : ''}`;
}
