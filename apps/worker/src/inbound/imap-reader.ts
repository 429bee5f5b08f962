import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { InboundMail } from '@rukkanen/invitations';
import { WORKER_CONFIG, type WorkerConfig } from '../config.js';
import { ImapMailbox, mailboxAt } from './imap-mailbox.js';
import { Pause } from './pause.js';

const LOOK_MS = 60_000;
const FIRST_MS = 1_000;
const LONGEST_MS = 300_000;

/**
 * Reads the product's mailbox over IMAP as long as the worker runs: at once when the server tells of new
 * mail, and once a minute in any case. A lost line is taken up again, later and later. Logs say that it
 * failed and never what stood in a message.
 */
@Injectable()
export class ImapReader implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #log = new Logger('imap');
  readonly #pause = new Pause();
  #mailbox: ImapMailbox | undefined;
  #running: Promise<void> | undefined;

  constructor(
    private readonly inbound: InboundMail,
    @Inject(WORKER_CONFIG) private readonly config: WorkerConfig,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.IMAP_URL) this.#running = this.#run(this.config.IMAP_URL);
  }

  async onApplicationShutdown(): Promise<void> {
    this.#pause.end();
    this.#mailbox?.close();
    await this.#running;
  }

  async #run(url: string): Promise<void> {
    for (let wait = FIRST_MS; !this.#pause.ended;) {
      const began = Date.now();
      await this.#session(url).catch((trouble: unknown) => {
        if (!this.#pause.ended) this.#log.warn(codeOf(trouble));
      });
      if (Date.now() - began > LONGEST_MS) wait = FIRST_MS;
      await this.#pause.take(wait);
      wait = Math.min(wait * 2, LONGEST_MS);
    }
  }

  /** One connection, until it is lost; what could not be taken is tried again on the next one. */
  async #session(url: string): Promise<void> {
    const mailbox = new ImapMailbox(mailboxAt(url), this.config.IMAP_DONE_FOLDER, (raw) =>
      this.inbound.read(raw),
    );
    this.#mailbox = mailbox;
    try {
      await mailbox.open();
      while (!this.#pause.ended) {
        const left = await mailbox.empty();
        if (left > 0) throw new Error('not taken');
        await mailbox.wait(LOOK_MS);
      }
    } finally {
      mailbox.close();
    }
  }
}

/** The kind of a failure; its words may quote the server's. */
function codeOf(trouble: unknown): string {
  const code: unknown = trouble instanceof Error ? Reflect.get(trouble, 'code') : null;
  if (typeof code === 'string') return code;
  return trouble instanceof Error ? trouble.name : typeof trouble;
}
