import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Weight } from './weigh.js';

const WEIGH = new URL('./weigh.js', import.meta.url);
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

  /** What it holds, once its garbage is collected. */
  async weight(): Promise<Weight> {
    const answered = once(this.#program, 'message') as Promise<[Weight]>;
    this.#program.send('weigh');
    return (await answered)[0];
  }

  async stop(): Promise<void> {
    const gone = once(this.#program, 'exit');
    this.#program.kill('SIGTERM');
    await gone;
  }

  #launch(): ChildProcess {
    return fork(this.file, {
      env: this.env,
      execArgv: ['--expose-gc', '--import', WEIGH.href],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
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
