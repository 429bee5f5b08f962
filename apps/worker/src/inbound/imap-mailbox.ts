import { ImapFlow, type ImapFlowOptions } from 'imapflow';

const LARGEST = 10 * 1024 * 1024;

/** Where the product's mailbox is, and who reads it. */
export interface MailboxAddress {
  readonly connection: ImapFlowOptions;
  readonly folder: string;
}

/** `imaps://user:password@host:port/FOLDER` as a connection; INBOX when no folder is named. */
export function mailboxAt(address: string): MailboxAddress {
  const { protocol, hostname, port, username, password, pathname } = new URL(address);
  const secure = protocol === 'imaps:';
  const connection = {
    host: hostname,
    port: Number(port || (secure ? 993 : 143)),
    secure,
    ...(!secure && { doSTARTTLS: false }),
    auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    logger: false as const,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    autoIdleDelay: 500,
  };
  return { connection, folder: decodeURIComponent(pathname.slice(1)) || 'INBOX' };
}

export type Take = (raw: Buffer) => Promise<void>;

/**
 * Reads what nobody has read yet, one message after the other. A message is marked only after `take` is
 * done, so that a crash between the two brings it once more; one that cannot be taken stays as it is and
 * does not keep the others from being read.
 */
export class ImapMailbox {
  readonly #client: ImapFlow;
  /** How many messages lay there when they were last looked through. */
  #known = 0;

  constructor(
    private readonly address: MailboxAddress,
    private readonly doneFolder: string | undefined,
    private readonly take: Take,
  ) {
    this.#client = new ImapFlow(address.connection);
    this.#client.on('error', () => undefined); // whoever waits for an answer hears of it
  }

  async open(): Promise<void> {
    await this.#client.connect();
    await this.#client.mailboxOpen(this.address.folder);
  }

  /** Reads everything unread; how many could not be taken. */
  async empty(): Promise<number> {
    this.#known = this.#count;
    const found = await this.#client.search({ seen: false, deleted: false }, { uid: true });
    let left = 0;
    for (const uid of found || []) if (!(await this.#read(String(uid)))) left += 1;
    return left;
  }

  /** Waits until something may have come, or for so long; throws when the line is lost. */
  async wait(milliseconds: number): Promise<void> {
    if (!this.#client.isClosed && this.#count === this.#known) await this.#news(milliseconds);
    if (this.#client.isClosed) throw new Error('closed');
  }

  close(): void {
    this.#client.close();
  }

  get #count(): number {
    const { mailbox } = this.#client;
    return mailbox ? mailbox.exists : 0;
  }

  #news(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        for (const event of ['exists', 'close']) this.#client.off(event, done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      for (const event of ['exists', 'close']) this.#client.on(event, done);
    });
  }

  /** Whether the message is done with; one that is too large is, without being read. */
  async #read(uid: string): Promise<boolean> {
    const head = await this.#client.fetchOne(uid, { size: true }, { uid: true });
    if (head && (head.size ?? 0) <= LARGEST && !(await this.#taken(uid))) return false;
    if (this.doneFolder) await this.#client.messageMove(uid, this.doneFolder, { uid: true });
    else await this.#client.messageFlagsAdd(uid, ['\\Seen'], { uid: true });
    return true;
  }

  async #taken(uid: string): Promise<boolean> {
    const message = await this.#client.fetchOne(uid, { source: true }, { uid: true });
    if (!message || !message.source) return true;
    try {
      await this.take(message.source);
      return true;
    } catch {
      return false;
    }
  }
}
