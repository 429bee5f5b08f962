import {
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { InboundMail } from '@rukkanen/invitations';
import { WORKER_CONFIG, type WorkerConfig } from '../config.js';
import { MailDoor } from './mail-door.js';

/** The doors that are configured: SMTP, LMTP, both or none. */
@Injectable()
export class MailDoors implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #doors: readonly MailDoor[];

  constructor(inbound: InboundMail, @Inject(WORKER_CONFIG) config: WorkerConfig) {
    const ports = { smtp: config.INBOUND_SMTP_PORT, lmtp: config.INBOUND_LMTP_PORT };
    this.#doors = (['smtp', 'lmtp'] as const).flatMap((protocol) => {
      const port = ports[protocol];
      if (port === undefined) return [];
      const mailbox = config.MAIL_FROM.toLowerCase();
      const take = (raw: Buffer) => inbound.read(raw);
      return [new MailDoor({ protocol, host: config.INBOUND_HOST, port, mailbox, take })];
    });
  }

  async onApplicationBootstrap(): Promise<void> {
    for (const door of this.#doors) await door.open();
  }

  async onApplicationShutdown(): Promise<void> {
    for (const door of this.#doors) await door.close();
  }
}
