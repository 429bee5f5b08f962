import { spawn } from 'node:child_process';
import { readFileSync, readlinkSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { lives } from './start.js';
import { until } from './until.js';

/** The server of this run's databases, which can be ended as by `pg_ctl -m immediate` and started again. */
export class Postgres {
  private constructor(
    private readonly adminUrl: string,
    private readonly cluster: string,
  ) {}

  static async ofTests(): Promise<Postgres> {
    const adminUrl = process.env['TEST_ADMIN_DATABASE_URL'] ?? '';
    const { rows } = await asked<{ data_directory: string }>(adminUrl, 'show data_directory');
    return new Postgres(adminUrl, rows[0]?.data_directory ?? '');
  }

  /** Ends it at once, with everything that it was doing; gives how it is started again. */
  async crash(): Promise<() => Promise<void>> {
    const pid = Number(
      readFileSync(path.join(this.cluster, 'postmaster.pid'), 'utf8').split('\n')[0],
    );
    const [, ...args] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').slice(0, -1);
    const program = readlinkSync(`/proc/${pid}/exe`);
    process.kill(pid, 'SIGQUIT');
    await until(() => !lives(pid), 'PostgreSQL to end');
    return () => this.#start(program, args);
  }

  async #start(program: string, args: readonly string[]): Promise<void> {
    const { uid, gid } = statSync(this.cluster);
    const options = { cwd: this.cluster, detached: true, stdio: 'ignore' } as const;
    spawn(program, args, { ...options, ...(process.getuid?.() === 0 && { uid, gid }) }).unref();
    await until(() => this.#answers(), 'PostgreSQL to answer', 60_000);
  }

  async #answers(): Promise<boolean> {
    const isThere = await asked(this.adminUrl, 'select 1').then(
      () => true,
      () => false,
    );
    if (!isThere) await sleep(50);
    return isThere;
  }
}

async function asked<Row extends pg.QueryResultRow>(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await client.query<Row>(sql);
  } finally {
    await client.end();
  }
}
