import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** A way to a server that can be cut and opened again, as when a server is restarted. */
export class Passage {
  /** How often somebody has tried to come through. */
  tries = 0;
  readonly #server: Server;
  readonly #lines = new Set<Socket>();
  #isOpen = true;

  private constructor(private readonly target: URL) {
    this.#server = createServer((line) => this.#come(line));
  }

  static async to(url: string): Promise<Passage> {
    const passage = new Passage(new URL(url));
    passage.#server.listen(0, '127.0.0.1');
    await once(passage.#server, 'listening');
    return passage;
  }

  /** An address of the server, led through here. */
  lead(url: string): string {
    const address = this.#server.address();
    const led = new URL(url);
    led.host = `127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
    return led.href;
  }

  cut(): void {
    this.#isOpen = false;
    for (const line of this.#lines) line.destroy();
  }

  /** Carries nothing any more on the lines there are, and tells nobody: the network is gone. */
  stall(): void {
    for (const line of this.#lines) line.unpipe().pause();
  }

  open(): void {
    this.#isOpen = true;
  }

  async close(): Promise<void> {
    this.cut();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #come(line: Socket): void {
    this.tries += 1;
    line.on('error', () => undefined);
    if (!this.#isOpen) return void line.destroy();
    const onward = connect(Number(this.target.port), this.target.hostname);
    onward.on('error', () => undefined);
    for (const [one, other] of [
      [line, onward],
      [onward, line],
    ] as const) {
      this.#lines.add(one);
      one.pipe(other);
      one.on('close', () => {
        this.#lines.delete(one);
        other.destroy();
      });
    }
  }
}
