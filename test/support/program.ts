import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { freePort } from './house.js';
import { until } from './until.js';

const WEIGHING = 'test/support/weighing.mjs';

/** How long a program may take to start: a slow machine is not a fault. */
const START_MS = 60_000;

/** One of the built programs as a process of its own, that can be killed and listened to. */
export class Program {
  #said = '';
  #lastAnswer = '';

  readonly process: ChildProcess;

  private constructor(
    readonly name: 'api' | 'worker',
    readonly url: string,
    env: NodeJS.ProcessEnv,
    before: readonly string[] = [],
  ) {
    const main = path.resolve(`dist/apps/${name}/src/main.js`);
    this.process = spawn(process.execPath, [...before, main], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [this.process.stdout, this.process.stderr])
      stream?.on('data', (chunk: Buffer) => (this.#said += chunk.toString()));
  }

  /**
   * Starts an API on a house's database, on a port of its own, and waits until it serves. `env` is the
   * house's, with another SMTP_URL when the house's own API takes the mail.
   */
  static api(env: NodeJS.ProcessEnv): Promise<Program> {
    return Program.#serving(env);
  }

  /** The same, ready to be asked for what it holds. */
  static weighed(env: NodeJS.ProcessEnv): Promise<Program> {
    return Program.#serving(env, ['--expose-gc', '--import', path.resolve(WEIGHING)]);
  }

  static async #serving(env: NodeJS.ProcessEnv, before?: readonly string[]): Promise<Program> {
    const PORT = env['PORT'] === '0' ? String(await freePort()) : env['PORT'];
    const program = new Program('api', `http://127.0.0.1:${PORT}`, { ...env, PORT }, before);
    await until(() => program.#serves(), 'the API to serve', START_MS).catch((trouble: unknown) => {
      program.process.kill('SIGKILL');
      throw new Error(`${String(trouble)}: ${program.#lastAnswer} ${program.said}`);
    });
    return program;
  }

  static async worker(env: NodeJS.ProcessEnv): Promise<Program> {
    const program = new Program('worker', '', env);
    await until(() => program.#works(), 'the worker to be ready', START_MS);
    return program;
  }

  /** Everything it has written to stdout and stderr. */
  get said(): string {
    return this.#said;
  }

  /** What it holds in memory once all that nobody holds is gone; asked of an API that is weighed. */
  async heldMb(): Promise<number> {
    const told = once(this.process, 'message');
    this.process.send('weigh');
    return Number((await told)[0]);
  }

  async kill(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const gone = once(this.process, 'exit');
    this.process.kill(signal);
    await gone;
  }

  #works(): boolean {
    this.#requireRunning();
    return this.said.includes('worker ready');
  }

  async #serves(): Promise<boolean> {
    this.#requireRunning();
    const answer = await fetch(`${this.url}/readyz`).catch(() => null);
    this.#lastAnswer = `readyz ${answer?.status ?? 'silent'}`;
    return answer?.status === 200;
  }

  #requireRunning(): void {
    if (this.process.exitCode !== null) throw new Error(`the ${this.name} ended: ${this.said}`);
  }
}
