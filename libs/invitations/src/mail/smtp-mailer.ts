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

/** A 5xx to our own sign-in or sender is about the house, not about whom it writes to: tried again. */
function toRefusal(trouble: unknown): MailRefused {
  const of = (name: string): unknown =>
    typeof trouble === 'object' && trouble ? Reflect.get(trouble, name) : undefined;
  const [reply, command] = [of('responseCode'), of('command')];
  const number = typeof reply === 'number' ? reply : 0;
  const isOurs = typeof command === 'string' && /^(AUTH|MAIL FROM|EHLO|HELO|CONN)/.test(command);
  return new MailRefused(number >= 500 && !isOurs, number ? String(number) : 'connection');
}
