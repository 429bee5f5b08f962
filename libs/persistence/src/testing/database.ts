import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** A database of one test file, cloned from the migrated template. */
export interface TestDatabase {
  /** As the application's role. */
  readonly url: string;
  /** As the owner, for setting a stage that the application may not set. */
  readonly ownerUrl: string;
  readonly keysUrl: string;
  drop(): Promise<void>;
}

const need = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: run the tests with npm test`);
  return value;
};

/** Clones the migrated template (0.1 s) under a name of its own. */
export async function freshDatabase(template = 'rukkanen_template'): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await create(name, template);
  return {
    url: at(need('DATABASE_URL'), name),
    ownerUrl: at(need('OWNER_DATABASE_URL'), name),
    keysUrl: need('KEYS_DATABASE_URL'),
    drop: () => drop(name),
  };
}

/**
 * Lets a template be made once for all who test on this server; the others wait until it is there. The
 * lock is the session's, so that a run which breaks off leaves nobody waiting.
 */
export const templateOnce = (name: string, make: () => Promise<void>): Promise<void> =>
  asAdmin(async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [name]);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (!rowCount) await make();
  });

/** A database that stands beside the others: a vault of its own, or what a dump was restored into. */
export async function bareDatabase(from = 'template0'): Promise<BareDatabase> {
  const name = `bare_${randomBytes(6).toString('hex')}`;
  await create(name, from);
  const as = (setting: string) => at(need(setting), name);
  return {
    name,
    ownerUrl: as('OWNER_DATABASE_URL'),
    appUrl: as('DATABASE_URL'),
    keysUrl: as('KEYS_DATABASE_URL'),
    drop: () => drop(name),
  };
}

export interface BareDatabase {
  readonly name: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly keysUrl: string;
  drop(): Promise<void>;
}

const at = (url: string, database: string): string => {
  const moved = new URL(url);
  moved.pathname = `/${database}`;
  return moved.href;
};

const create = (name: string, template: string): Promise<void> =>
  asAdmin((client) =>
    client.query(`create database ${name} template ${template} owner rukkanen_owner`),
  );

/** How long connections may take to say goodbye. */
const GOODBYE_MS = 5_000;

/**
 * Drops a database when the last connection to it is gone. A pool that has ended is not gone: its
 * clients still say goodbye, and one that is cut off meanwhile (57P01) has nobody left to tell. What a
 * story left open is cut off at last.
 */
async function drop(name: string): Promise<void> {
  const end = Date.now() + GOODBYE_MS;
  await asAdmin(async (client) => {
    while ((await isOpen(client, name)) && Date.now() < end) await sleep(20);
    await client.query(`drop database if exists ${name} with (force)`);
  });
}

async function isOpen(client: pg.Client, name: string): Promise<boolean> {
  const { rows } = await client.query('select 1 from pg_stat_activity where datname = $1', [name]);
  return rows.length > 0;
}

async function asAdmin(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: need('TEST_ADMIN_DATABASE_URL') });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
