import { randomUUID } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { CodeToMail } from '@rukkanen/identity';
import { Mailer } from '@rukkanen/invitations';
import { API_CONFIG, type ApiConfig } from '../config.js';
import en from './messages/en.json' with { type: 'json' };
import fi from './messages/fi.json' with { type: 'json' };
import sv from './messages/sv.json' with { type: 'json' };

const MESSAGES = { fi, sv, en };

/** Mails a one-time code in the person's language. The code stands nowhere else. */
@Injectable()
export class CodeMailer {
  readonly #log = new Logger('sign-in');

  constructor(
    private readonly mailer: Mailer,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  /** Sends without waiting: the answer to a sign-in must not tell by its time who has an account. */
  send({ email, language, code }: CodeToMail): void {
    const words = MESSAGES[language];
    const sending = this.mailer.send({
      messageId: `<${randomUUID()}@${new URL(this.config.PUBLIC_URL).hostname}>`,
      to: { name: '', address: email },
      subject: words.subject,
      text: words.text.replace('{{code}}', code),
    });
    sending.catch(() => this.#log.error('a sign-in code could not be mailed'));
  }
}
