import { freshDatabase, type TestDatabase } from '@testing/persistence';
import pg from 'pg';
import { PROTECTED_TABLES, SHARED_TABLES } from './tables.js';

let database: TestDatabase;
let app: pg.Pool;
let owner: pg.Pool;
beforeAll(async () => {
  database = await freshDatabase();
  app = new pg.Pool({ connectionString: database.url, max: 1 });
  owner = new pg.Pool({ connectionString: database.ownerUrl, max: 1 });
  await owner.query(`insert into organisations values ('WSC', 'WELLBEING_SERVICES_COUNTY', 'x')`);
  for (const area of ['NORTH', 'SOUTH'])
    await inAreas(owner, area, async (client) => {
      await client.query(
        `insert into areas (id, name_fi, name_sv, name_en, consultation_mode)
         values ($1, $1, $1, $1, 'NETWORK')`,
        [area],
      );
      await client.query(`insert into teams values ($1, $1, $1, 'WSC', 20, 4, 5, 5)`, [area]);
    });
});
afterAll(async () => {
  await app.end();
  await owner.end();
  await database.drop();
});

async function inAreas<T>(
  pool: pg.Pool,
  areas: string,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.areas', $1, true)`, [areas]);
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (trouble) {
    await client.query('rollback');
    throw trouble;
  } finally {
    client.release();
  }
}
const teams = (client: pg.PoolClient) => client.query('select id from teams order by id');

describe('row-level security', () => {
  it('stands forced on every table that has an area, but for those that yield areas', async () => {
    const { rows } = await owner.query(
      `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'area_id'
       where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`,
    );
    const unforced = rows.filter(({ forced }) => !forced).map(({ name }) => name);
    expect(unforced).toEqual(['answer_tokens', 'area_counties', 'feed_tokens', 'user_grants']);
    expect(rows.filter(({ forced }) => forced).map(({ name }) => name)).toEqual(
      PROTECTED_TABLES.map(({ name }) => name).toSorted(),
    );
  });

  it('knows every table there is', async () => {
    const { rows } = await owner.query(
      `select relname as name from pg_class
       where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'migrations'`,
    );
    expect(rows.map(({ name }) => name).toSorted()).toEqual(
      [...PROTECTED_TABLES, ...SHARED_TABLES].map(({ name }) => name).toSorted(),
    );
  });

  it('binds roles that own nothing and cannot step around it', async () => {
    const { rows } = await owner.query(
      `select rolname, rolsuper, rolbypassrls from pg_roles
       where rolname in ('rukkanen_owner', 'rukkanen_app', 'rukkanen_keys') order by 1`,
    );
    expect(rows.every(({ rolsuper, rolbypassrls }) => !rolsuper && !rolbypassrls)).toBe(true);
    expect(rows).toHaveLength(3);
    const owned = await owner.query(
      `select count(*)::int as n from pg_class where relowner = 'rukkanen_app'::regrole`,
    );
    expect(owned.rows).toEqual([{ n: 0 }]);
  });

  it('shows nothing without an area, even to the owner', async () => {
    for (const pool of [app, owner]) {
      expect((await pool.query('select * from teams')).rows).toEqual([]);
      expect((await inAreas(pool, '', teams)).rows).toEqual([]);
    }
  });

  it('shows one area its own rows and refuses to write into another', async () => {
    expect((await inAreas(app, 'NORTH', teams)).rows).toEqual([{ id: 'NORTH' }]);
    await expect(
      inAreas(app, 'NORTH', (client) =>
        client.query(`insert into teams values ('X', 'SOUTH', 'x', 'WSC', 20, 4, 5, 5)`),
      ),
    ).rejects.toThrow(/row-level security/);
  });

  it('does not leak through a pool of one, over 10,000 interleaved requests', async () => {
    const foreign = { rows: 0 };
    const ask = async (n: number) => {
      const area = n % 2 ? 'NORTH' : 'SOUTH';
      if (n % 3 === 0) foreign.rows += (await app.query('select 1 from teams')).rows.length;
      const { rows } = await inAreas(app, area, teams);
      foreign.rows += rows.filter(({ id }) => id !== area).length;
    };
    await Promise.all(Array.from({ length: 10_000 }, (_, n) => ask(n)));
    expect(foreign.rows).toBe(0);
  }, 60_000);

  it('keeps logs append-only for the application', async () => {
    for (const table of ['session_events', 'case_events', 'text_reads'])
      for (const change of [`update ${table} set area_id = 'X'`, `delete from ${table}`])
        await expect(app.query(change)).rejects.toThrow(/permission denied/);
  });
});
