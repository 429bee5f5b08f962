import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const READY = /^Rukkanen ready: (\S+)$/m;
const OURS = /DATABASE|KEY_RING|SMTP_URL|DEMO|^PORT$|^HOST$|^PUBLIC_URL$|^npm_/;

/** `npm start` on a data folder of its own, as a person without any settings would have it. */
export class Start {
  #said = '';
  readonly process: ChildProcess;

  constructor(
    readonly dataDir: string,
    { env = {}, args = [] }: { env?: NodeJS.ProcessEnv; args?: readonly string[] } = {},
  ) {
    const given = Object.entries(process.env).filter(([name]) => !OURS.test(name));
    this.process = spawn(process.execPath, ['apps/launcher/start.mjs', ...args], {
      env: { ...Object.fromEntries(given), PORT: '0', DATA_DIR: dataDir, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.process.stdout, this.process.stderr])
      stream?.on('data', (chunk: Buffer) => (this.#said += chunk.toString()));
  }

  get said(): string {
    return this.#said;
  }

  /** Waits for the ready line and gives the address in it. */
  async ready(): Promise<string> {
    const address = await until(() => READY.exec(this.#said)?.[1] ?? this.#over());
    if (address === 'over') throw new Error(`it did not start: ${this.#said}`);
    return address;
  }

  /** Waits for the end and gives the exit code. */
  async end(): Promise<number | null> {
    if (!this.#over()) await once(this.process, 'exit');
    return this.process.exitCode;
  }

  async kill(signal: NodeJS.Signals): Promise<number | null> {
    this.process.kill(signal);
    return this.end();
  }

  /** The process of one of the programs that were started, as soon as there is one. */
  async program(name: string): Promise<number> {
    const isIt = ({ line }: { line: string }) => line.includes(`apps/${name}/`);
    return until(() => programsOf(this.process.pid).find(isIt)?.pid);
  }

  #over(): 'over' | undefined {
    return this.process.exitCode !== null || this.process.signalCode !== null ? 'over' : undefined;
  }
}

/** A new empty folder to name as the data folder. */
export const newDataDir = (): string =>
  path.join(mkdtempSync(path.join(tmpdir(), 'rukkanen-start-')), 'data');

export const removeDataDir = (dataDir: string): void =>
  rmSync(path.dirname(dataDir), { recursive: true, force: true });

/** The server of a data folder, as PostgreSQL notes it, if one runs. */
export function serverOf(dataDir: string): number | undefined {
  const note = path.join(dataDir, 'pg18', 'postmaster.pid');
  return existsSync(note) ? Number(readFileSync(note, 'utf8').split('\n')[0]) : undefined;
}

/** Whether a process is there; one that has ended and only waits to be counted is not. */
export const lives = (pid: number): boolean => stateOf(pid) !== undefined && stateOf(pid) !== 'Z';

/** Asks again and again until there is an answer. */
export async function until<T>(ask: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await sleep(20);
  }
  throw new Error('it did not happen in time');
}

const stat = (pid: string | number): string[] | undefined => {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return line.slice(line.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
};
const stateOf = (pid: number) => stat(pid)?.[0];

function programsOf(parent: number | undefined): { pid: number; line: string }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(stat(name)?.[1]) === parent)
    .map((name) => ({ pid: Number(name), line: commandOf(name) }));
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
