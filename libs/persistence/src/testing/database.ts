import { randomBytes } from 'node:crypto';
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
  await asAdmin(`create database ${name} template ${template} owner rukkanen_owner`);
  return {
    url: at(need('DATABASE_URL'), name),
    ownerUrl: at(need('OWNER_DATABASE_URL'), name),
    keysUrl: need('KEYS_DATABASE_URL'),
    drop: () => asAdmin(`drop database if exists ${name} with (force)`),
  };
}

/** A database that stands beside the others: a vault of its own, or what a dump was restored into. */
export async function bareDatabase(from = 'template0'): Promise<BareDatabase> {
  const name = `bare_${randomBytes(6).toString('hex')}`;
  await asAdmin(`create database ${name} template ${from} owner rukkanen_owner`);
  const as = (setting: string) => at(need(setting), name);
  return {
    name,
    ownerUrl: as('OWNER_DATABASE_URL'),
    appUrl: as('DATABASE_URL'),
    keysUrl: as('KEYS_DATABASE_URL'),
    drop: () => asAdmin(`drop database if exists ${name} with (force)`),
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

async function asAdmin(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: need('TEST_ADMIN_DATABASE_URL') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
