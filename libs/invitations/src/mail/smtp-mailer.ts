import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Mailer, MailRefused, type Message } from './mailer.js';

/** Mail over SMTP. Dates are the real time; one connection pool per process. */
@Injectable()
export class SmtpMailer extends Mailer implements OnModuleDestroy {
  readonly #transport: Transporter;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    super();
    this.#transport = createTransport({
      url,
      pool: true,
      maxConnections: 3,
      // Together shorter than a job may take, so that no second try begins beside the first.
      connectionTimeout: 8_000,
      greetingTimeout: 6_000,
      socketTimeout: 12_000,
    } as Parameters<typeof createTransport>[0]);
  }

  override async send(message: Message): Promise<void> {
    try {
      await this.#transport.sendMail({
        messageId: message.messageId,
        from: { name: 'Rukkanen', address: this.from },
        to: message.to,
        subject: message.subject,
        text: message.text,
        headers: { 'Auto-Submitted': 'auto-generated' },
        ...(message.calendar && {
          icalEvent: { method: message.calendar.method, content: message.calendar.body },
        }),
      });
    } catch (trouble) {
      throw toRefusal(trouble);
    }
  }

  onModuleDestroy(): void {
    this.#transport.close();
  }
}

function toRefusal(trouble: unknown): MailRefused {
  const reply: unknown =
    typeof trouble === 'object' && trouble ? Reflect.get(trouble, 'responseCode') : undefined;
  const number = typeof reply === 'number' ? reply : 0;
  return new MailRefused(number >= 500, number ? String(number) : 'connection');
}
