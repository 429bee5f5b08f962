import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';

const LARGEST = 10 * 1024 * 1024;
/** A mail system keeps idle lines open; a worker that ends does not wait for them. */
const PATIENCE_MS = 500;

export interface DoorOptions {
  readonly protocol: 'smtp' | 'lmtp';
  readonly host: string;
  readonly port: number;
  /** The one mailbox for which mail is taken, in lower case. */
  readonly mailbox: string;
  readonly take: (raw: Buffer) => Promise<void>;
}

type Done = (trouble?: Error & { responseCode?: number }) => void;

const refusal = (responseCode: number, words: string) =>
  Object.assign(new Error(words), { responseCode });

/**
 * Where a mail system hands over what came for the product (RFC 5321, RFC 2033). It answers 250 when the
 * message is written down and 451 when that cannot be now, so that none is lost between the two.
 */
export class MailDoor {
  readonly #server: SMTPServer;
  #port = 0;

  constructor(private readonly options: DoorOptions) {
    const { protocol, mailbox } = options;
    this.#server = new SMTPServer({
      lmtp: protocol === 'lmtp',
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      size: LARGEST,
      maxClients: 20,
      socketTimeout: 60_000,
      closeTimeout: PATIENCE_MS,
      onRcptTo: ({ address }, _session, done) =>
        done(address.toLowerCase() === mailbox ? undefined : refusal(550, 'no such mailbox')),
      onData: (stream, _session, done) => void this.#receive(stream, done),
    });
    this.#server.on('error', () => undefined); // one broken connection is no reason to stop
  }

  get port(): number {
    return this.#port;
  }

  async open(): Promise<void> {
    const listening = this.#server.listen(this.options.port, this.options.host);
    await once(listening, 'listening');
    this.#port = (listening.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  async #receive(stream: SMTPServerDataStream, done: Done): Promise<void> {
    try {
      const raw = await whole(stream);
      if (!raw) return done(refusal(552, 'too large'));
      await this.options.take(raw);
    } catch {
      return done(refusal(451, 'not now'));
    }
    return done();
  }
}

/** The message; null when it is too large, read to its end all the same. */
async function whole(stream: SMTPServerDataStream): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    length += part.length;
    if (length <= LARGEST) parts.push(part);
  }
  return length <= LARGEST ? Buffer.concat(parts) : null;
}
