import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { jest } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Cases, Ending, Retention } from '@rukkanen/cases';
import { demoDataset, load } from '@rukkanen/dataset';
import { Settings } from '@rukkanen/persistence';
import { KeyFit, KeyRing, KeyVault, newRingEntry, VAULT_SCHEMA } from '@rukkanen/texts';
import { anActor } from '@testing/identity';
import { bareDatabase, freshDatabase, type BareDatabase } from '@testing/persistence';
import pg from 'pg';
import type { OperatorEnv } from './env.js';
import { run as keys } from './keys.js';
import { readingModule } from './reading-module.js';

import.meta.jest.setTimeout(60_000);

const OLD = newRingEntry('old');
const NEW = newRingEntry('new');
const CONVENER = anActor({ userId: 'kerttu.nayte' });
/** A case of the demonstration that waits in the queue of Satakunta, and one that is being kept. */
const CASE = 'C38';
const OTHER = 'C11';

let vault: BareDatabase;
let database: BareDatabase;
let folder: string;
let said: string[];
const env = (keyRing = OLD): OperatorEnv => ({
  ownerUrl: database.ownerUrl,
  appUrl: database.appUrl,
  keysUrl: vault.keysUrl,
  keyRing,
  dataDir: undefined,
  demo: true,
});

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'rukkanen-keys-'));
  vault = await bareDatabase();
  await sql(vault.ownerUrl, VAULT_SCHEMA);
  const template = await freshDatabase();
  database = await bareDatabase(nameOf(template.url));
  await template.drop();
  await load(env(), await demoDataset(), { shift: false });
  said = [];
  jest.spyOn(console, 'log').mockImplementation((line: unknown) => void said.push(String(line)));
});
afterEach(async () => {
  jest.restoreAllMocks();
  await database.drop();
  await vault.drop();
  rmSync(folder, { recursive: true });
});

const nameOf = (url: string): string => new URL(url).pathname.slice(1);

async function sql(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(text);
    return rows;
  } finally {
    await client.end();
  }
}

/** Works with the rooms of the product, opened for it and closed again. */
async function inside<T>(
  work: (app: INestApplicationContext) => Promise<T>,
  keyRing = OLD,
): Promise<T> {
  const app = await NestFactory.createApplicationContext(readingModule(env(keyRing)), {
    logger: false,
  });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}

const read = (caseId: string, keyRing = OLD) =>
  inside((app) => app.get(Cases).read(CONVENER, caseId), keyRing);
interface Told {
  code: number;
  [found: string]: unknown;
}
const told = async (verb: string, about?: string, keyRing = OLD): Promise<Told> => {
  said = [];
  const code = await keys(about === undefined ? [verb] : [verb, about], env(keyRing));
  return { code, ...(JSON.parse(said[0] ?? '{}') as Record<string, unknown>) };
};

describe('the restore drill', () => {
  it('a text that was deleted stays unreadable when a dump from before is restored', async () => {
    const before = await read(CASE);
    expect(before.narrative?.length).toBeGreaterThan(20);
    const dump = await bareDatabase(database.name);
    const copy = String((await told('backup', folder))['file']);

    const bringer = await bringerOf(CASE);
    await inside((app) => app.get(Ending).withdraw(bringer, CASE));
    await database.drop();
    database = await bareDatabase(dump.name);
    await dump.drop();

    expect(await rowsOf(CASE)).toEqual([{ state: 'needs_information', sealed: true }]);
    expect(await read(CASE)).toMatchObject({ narrative: null, question: null });
    expect((await read(OTHER)).question).not.toBeNull();
    expect(await told('check')).toMatchObject({ code: 0, forgotten: 1, missing: 0, closed: {} });

    expect(await told('restore', copy)).toEqual({ code: 0, restored: 0 });
    expect(await read(CASE)).toMatchObject({ narrative: null });
    await inside(async (app) => {
      await app.get(Settings).set('retention.paused', false);
      await app.get(Retention).sweep('SATAKUNTA');
    });
    expect(await rowsOf(CASE)).toEqual([{ state: 'reduced', sealed: false }]);
  });

  it('brings the keys of a lost vault back, but never those of deleted texts', async () => {
    const copy = String((await told('backup', folder))['file']);
    const bringer = await bringerOf(CASE);
    await inside((app) => app.get(Ending).withdraw(bringer, CASE));
    await sql(vault.ownerUrl, 'truncate case_keys, forgotten_keys');
    const lost = await told('check');
    expect(lost).toMatchObject({ code: 1, open: 0, forgotten: 0 });
    await told('restore', copy);
    const found = await told('check');
    expect(found).toEqual({ code: 0, open: lost['missing'], closed: {}, forgotten: 0, missing: 0 });
    const [row] = await keysOf(CASE);
    const left = await sql(
      vault.ownerUrl,
      `select 1 from case_keys where key_id = '${String(row?.['key_id'])}'`,
    );
    expect(left).toEqual([]);
  });
});

describe('a copy of the keys', () => {
  it('is for its owner alone and goes after seven days, when another is made', async () => {
    const file = String((await told('backup', folder))['file']);
    expect(readFileSync(file, 'utf8')).not.toContain(OLD.slice(4));
    const week = 7 * 86_400_000 + 1_000;
    const old = JSON.parse(readFileSync(file, 'utf8')) as { made: string };
    old.made = new Date(Date.now() - week).toISOString();
    writeFileSync(file, JSON.stringify(old));
    await expect(told('restore', file)).rejects.toThrow(/older than 7 days/);
    expect(await told('backup', folder)).toMatchObject({ removed: 1 });
    expect(existsSync(file)).toBe(false);
    expect(readdirSync(folder)).toHaveLength(1);
  });
});

describe('turning the key ring', () => {
  it('wraps every key anew, after which the old one can go', async () => {
    const { open } = await told('check');
    const both = `${NEW},${OLD}`;
    expect(await told('rotate', undefined, both)).toEqual({ code: 0, rewrapped: open, closed: {} });
    expect((await read(OTHER, NEW)).question).not.toBeNull();
    expect(await told('check', undefined, NEW)).toMatchObject({ code: 0, open, missing: 0 });
    expect(await told('rotate', undefined, NEW)).toMatchObject({ code: 0, rewrapped: 0 });
  });

  it('that is interrupted half-way leaves every text readable, and goes on from there', async () => {
    const both = `${NEW},${OLD}`;
    const { open } = await told('check');
    await told('rotate', undefined, both);
    await halfBack(both);
    expect(await told('check', undefined, both)).toMatchObject({ code: 0, open });
    expect(await told('check', undefined, NEW)).toMatchObject({ code: 1 });
    await told('rotate', undefined, both);
    expect(await told('check', undefined, NEW)).toMatchObject({ code: 0, open });
  });

  it('says what it cannot open, and keeps it as it is', async () => {
    const { open } = await told('check');
    const done = await told('rotate', undefined, NEW);
    expect(done).toEqual({ code: 1, rewrapped: 0, closed: { old: open } });
    expect(await told('check')).toMatchObject({ code: 0, open });
  });

  it('stops a start with a ring that does not fit, with the name of the key and no secret', async () => {
    const require = (keyRing: string) => inside((app) => app.get(KeyFit).require(), keyRing);
    await require(OLD);
    await require(`${NEW},${OLD}`);
    await expect(require(NEW)).rejects.toThrow(
      /^KEY_RING does not fit the stored keys: old is missing or another key\. Put the earlier entry back/,
    );
    await expect(require(newRingEntry('old'))).rejects.toThrow(/old is missing or another key/);
  });
});

/** As the state of a crash between two batches: half of the keys under the earlier wrapping again. */
async function halfBack(both: string): Promise<void> {
  await inside(async (app) => {
    const wrapped = (await app.get(KeyVault).copy()).map(({ key_id }) => key_id).toSorted();
    const half = wrapped.slice(0, Math.floor(wrapped.length / 2));
    const list = half.map((id) => `'${id}'`).join(',');
    const opened = await app.get(KeyVault).find(half);
    await sql(vault.ownerUrl, `delete from case_keys where key_id in (${list})`);
    const old = new KeyRing(OLD);
    await app.get(KeyVault).putBack(
      [...opened].map(([key_id, key]) => ({
        key_id,
        ring_key: 'old',
        wrapped: old.wrap(key_id, key),
      })),
    );
  }, both);
}

const areasSet = `select set_config('app.areas', 'SATAKUNTA', true)`;

async function scoped(text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(areasSet);
    const { rows } = await client.query<Record<string, unknown>>(text);
    return rows;
  } finally {
    await client.end();
  }
}

const keysOf = (caseId: string) => scoped(`select key_id from cases where id = '${caseId}'`);
const rowsOf = (caseId: string) =>
  scoped(
    `select c.state, bool_or(t.sealed is not null) as sealed
     from cases c join case_texts t on t.case_id = c.id where c.id = '${caseId}' group by c.state`,
  );

async function bringerOf(caseId: string) {
  const [row] = await scoped(`select user_id from case_bringers where case_id = '${caseId}'`);
  return anActor({ userId: String(row?.['user_id']), role: 'BRINGER' });
}
