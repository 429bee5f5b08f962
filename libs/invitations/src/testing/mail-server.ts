import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';

/** A real mail server for tests: keeps what it takes, and refuses when it is told to. */
export class MailServer {
  readonly received: Buffer[] = [];
  /** What it answers to a message; 250 takes it. */
  answer: 250 | 451 | 550 = 250;
  #held: { reached: () => void; until: Promise<void> } | undefined;
  readonly #server: SMTPServer;
  #port = 0;

  private constructor() {
    this.#server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      onData: (stream, _session, done) => void this.#take(stream, done),
    });
    this.#server.on('error', () => undefined);
  }

  static async open(): Promise<MailServer> {
    const opened = new MailServer();
    const listening = opened.#server.listen(0, '127.0.0.1');
    await once(listening, 'listening');
    opened.#port = (listening.address() as AddressInfo).port;
    return opened;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.#port}`;
  }

  /** Makes the next message wait for its answer: `reached` when it has come, until `release`. */
  hold(): { reached: Promise<void>; release: () => void } {
    const came = Promise.withResolvers<void>();
    const go = Promise.withResolvers<void>();
    this.#held = { reached: came.resolve, until: go.promise };
    return { reached: came.promise, release: go.resolve };
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  async #take(
    stream: SMTPServerDataStream,
    done: (trouble?: Error & { responseCode?: number }) => void,
  ): Promise<void> {
    const parts: Buffer[] = [];
    try {
      for await (const part of stream) parts.push(part as Buffer);
    } catch {
      return done(new Error('broken off')); // whoever sent it is gone: nothing has come
    }
    this.#held?.reached();
    await this.#held?.until;
    this.#held = undefined;
    if (this.answer !== 250)
      return done(Object.assign(new Error('no'), { responseCode: this.answer }));
    this.received.push(Buffer.concat(parts));
    return done();
  }
}
