import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const START_LIMIT_MS = 60_000;

/** A server in a process of its own, at an address that stays: it can be killed and started again. */
export class Served {
  #program: ChildProcess;

  private constructor(
    private readonly file: URL,
    private readonly env: NodeJS.ProcessEnv,
    readonly address: string,
  ) {
    this.#program = this.#launch();
  }

  static async start(file: URL, env: NodeJS.ProcessEnv): Promise<Served> {
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    const served = new Served(file, { ...env, PORT: String(port), PUBLIC_URL: address }, address);
    await served.#answers();
    return served;
  }

  /** Ends it as a power cut would, and starts it again; gives when it answers. */
  async killAndRestart(): Promise<number> {
    const gone = once(this.#program, 'exit');
    this.#program.kill('SIGKILL');
    await gone;
    this.#program = this.#launch();
    await this.#answers();
    return Date.now();
  }

  /** Resident memory in KiB. */
  memory(): number {
    const status = readFileSync(`/proc/${this.#program.pid}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]);
  }

  async stop(): Promise<void> {
    const gone = once(this.#program, 'exit');
    this.#program.kill('SIGTERM');
    await gone;
  }

  #launch(): ChildProcess {
    return fork(this.file, { env: this.env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  }

  async #answers(): Promise<void> {
    const deadline = Date.now() + START_LIMIT_MS;
    while (!(await isHeard(this.address))) {
      if (Date.now() > deadline) throw new Error(`nothing answers at ${this.address}`);
      await sleep(10);
    }
  }
}

/** Whatever it answers, it hears. */
const isHeard = (address: string): Promise<boolean> =>
  fetch(`${address}/socket.io/?EIO=4&transport=polling`, {
    signal: AbortSignal.timeout(2_000),
  }).then(
    () => true,
    () => false,
  );

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  server.close();
  return typeof bound === 'object' && bound ? bound.port : 0;
}
