import { ownerDataSource, QUEUES } from '@rukkanen/persistence';
import { VAULT_SCHEMA } from '@rukkanen/texts';
import pg from 'pg';
import { PgBoss } from 'pg-boss';
import { CommandError } from './env.js';

type Environment = NodeJS.ProcessEnv;

/** A connection as the environment names it. */
function url(env: Environment, name: string): URL {
  const written = env[name];
  if (!written || !URL.canParse(written))
    throw new CommandError(`Wrong or missing setting: ${name}`);
  return new URL(written);
}

/**
 * Makes roles and databases with an administrator's connection, then migrates. The owner is neither
 * superuser nor exempt from row-level security, and the application's roles own nothing (TRUST 4).
 * Repeating it changes nothing.
 */
export async function prepare(env: Environment): Promise<number> {
  const owner = url(env, 'OWNER_DATABASE_URL');
  const app = url(env, 'DATABASE_URL');
  const keys = url(env, 'KEYS_DATABASE_URL');
  await withClient(url(env, 'ADMIN_DATABASE_URL').href, async (admin) => {
    for (const login of [owner, app, keys]) await makeLogin(admin, login);
    await makeRole(admin, 'rukkanen_backup', 'NOLOGIN BYPASSRLS');
    await admin.query('GRANT pg_read_all_data TO rukkanen_backup');
    await makeDatabase(admin, owner, [app]);
    await makeDatabase(admin, keysAsOwner(env), [keys]);
  });
  return migrate(env);
}

/** Brings the tables, the queues and the vault up to date, as the owner. */
export async function migrate(env: Environment): Promise<number> {
  const owner = url(env, 'OWNER_DATABASE_URL').href;
  const source = await ownerDataSource(owner).initialize();
  try {
    await source.runMigrations();
  } finally {
    await source.destroy();
  }
  await makeQueues(owner);
  await withClient(keysAsOwner(env).href, (vault) => vault.query(VAULT_SCHEMA));
  return 0;
}

/** The vault's database reached by the owner: its own setting, or the owner's login over there. */
function keysAsOwner(env: Environment): URL {
  if (env['KEYS_OWNER_DATABASE_URL']) return url(env, 'KEYS_OWNER_DATABASE_URL');
  const moved = url(env, 'OWNER_DATABASE_URL');
  moved.pathname = url(env, 'KEYS_DATABASE_URL').pathname;
  return moved;
}

const databaseOf = ({ pathname }: URL): string => decodeURIComponent(pathname.slice(1));

async function makeLogin(admin: pg.Client, login: URL): Promise<void> {
  const password = pg.escapeLiteral(decodeURIComponent(login.password));
  await makeRole(
    admin,
    decodeURIComponent(login.username),
    `LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD ${password}`,
  );
}

async function makeRole(admin: pg.Client, name: string, attributes: string): Promise<void> {
  const { rowCount } = await admin.query('select 1 from pg_roles where rolname = $1', [name]);
  const verb = rowCount ? 'ALTER' : 'CREATE';
  await admin.query(`${verb} ROLE ${pg.escapeIdentifier(name)} ${attributes}`);
}

async function makeDatabase(admin: pg.Client, owner: URL, guests: readonly URL[]): Promise<void> {
  const name = pg.escapeIdentifier(databaseOf(owner));
  const role = pg.escapeIdentifier(decodeURIComponent(owner.username));
  const found = await admin.query('select 1 from pg_database where datname = $1', [
    databaseOf(owner),
  ]);
  if (!found.rowCount) await admin.query(`CREATE DATABASE ${name} OWNER ${role}`);
  await admin.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
  for (const guest of guests)
    await admin.query(
      `GRANT CONNECT ON DATABASE ${name} TO ${pg.escapeIdentifier(decodeURIComponent(guest.username))}`,
    );
}

/** pg-boss's schema and queues belong to the owner; the application may only use them. */
async function makeQueues(owner: string): Promise<void> {
  const boss = new PgBoss({ connectionString: owner, supervise: false, schedule: false });
  boss.on('error', () => undefined);
  await boss.start();
  for (const [name, options] of Object.entries(QUEUES)) {
    if (await boss.getQueue(name)) await boss.updateQueue(name, options);
    else await boss.createQueue(name, options);
  }
  await boss.stop({ graceful: false });
  await withClient(owner, (client) => client.query(USE_OF_QUEUES));
}

const USE_OF_QUEUES = `
GRANT USAGE ON SCHEMA pgboss TO rukkanen_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA pgboss TO rukkanen_app;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA pgboss TO rukkanen_app`;

async function withClient<T>(to: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: to });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
