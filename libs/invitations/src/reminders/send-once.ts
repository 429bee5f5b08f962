import type { Logger } from '@nestjs/common';
import { MailRefused, type Mailer, type Message } from '../mail/mailer.js';

interface Sending {
  /** Under which the message stands in the log. */
  readonly id: string;
  readonly last: boolean;
}

/** How a message that is sent once has ended. */
export interface Ended {
  readonly state: 'sent' | 'failed';
  readonly code: string | null;
}

/**
 * Sends a message; throws when it has to be tried again. A 5xx is final, and so is the failure of the
 * last try.
 */
export async function sendOnce(
  mailer: Mailer,
  log: Logger,
  message: Message,
  { id, last }: Sending,
): Promise<Ended> {
  try {
    await mailer.send(message);
    return { state: 'sent', code: null };
  } catch (cause) {
    const trouble = cause instanceof MailRefused ? cause : new MailRefused(false, 'internal');
    const final = trouble.permanent || last;
    log.warn(`${id} ${final ? 'refused' : 'later'} ${trouble.reply}`);
    if (!final) throw trouble;
    return { state: 'failed', code: trouble.reply };
  }
}
