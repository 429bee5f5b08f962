import type { DirectNewsKind } from '@rukkanen/cases';
import type { Language } from '@rukkanen/contract';
import type { LocalDay } from '@rukkanen/kernel';
import { dayOf, words } from '../domain/words.js';
import type { Message } from '../mail/mailer.js';
import type { MailIdentity } from '../mail-identity.js';

/** To whom it goes, and for how many something waits. */
interface About {
  readonly messageId: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly count: number;
}

/** What waits: the results for clients, or what one hears of questions to one function. */
type What = 'FEEDBACK' | `DIRECT_${DirectNewsKind}`;

/** A mail that says how many wait and by which day; which cases they are, is read after a sign-in. */
export const countMail = (
  { publicUrl }: MailIdentity,
  { messageId, name, email, language, count }: About,
  by: LocalDay,
  what: What,
): Message => {
  const values = {
    name,
    count: String(count),
    date: dayOf(new Date(`${by}T10:00:00Z`), language),
    page: `${publicUrl}/cases`,
  };
  return {
    messageId,
    to: { name, address: email },
    subject: words(language, `subject.${what}`, values),
    text: words(language, `text.${what}`, values),
  };
};
