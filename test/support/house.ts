import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { freshDatabase, type TestDatabase } from '@testing/persistence';
import supertest from 'supertest';
import { readApiConfig } from '../../apps/api/src/config.js';
import { serve } from '../../apps/api/src/serve.js';
import { demoDatabase } from './demo.js';

// A whole house takes longer than Jest's five seconds, above all on a machine that does other things.
import.meta.jest.setTimeout(60_000);

/** Where a house stands: a database of its own with the demo, a data folder, settings; nothing runs. */
export interface Ground {
  readonly database: TestDatabase;
  readonly dataDir: string;
  readonly env: NodeJS.ProcessEnv;
  clear(): Promise<void>;
}

/** The whole product for one test file: its own database with the demo, its own mail, one API. */
export interface House extends Ground {
  readonly url: string;
  readonly app: NestExpressApplication;
  /** A signed-in person's browser, without the browser: keeps its cookie. */
  as(persona: string): Promise<ReturnType<typeof supertest.agent>>;
  /** The cookie of a signed-in person, for a socket. */
  cookieOf(persona: string): Promise<string>;
  close(): Promise<void>;
}

export const KEY_RING = `k1:${Buffer.alloc(32, 7).toString('base64')}`;

interface Options {
  /** Without the demo the database is migrated and empty. */
  readonly demo?: boolean;
  readonly env?: NodeJS.ProcessEnv;
}

/** Prepares the ground, for stories that start the programs themselves. */
export async function openGround({ demo = true, env: more = {} }: Options = {}): Promise<Ground> {
  const database = demo ? await demoDatabase(KEY_RING) : await freshDatabase();
  const dataDir = mkdtempSync(path.join(tmpdir(), 'rukkanen-test-'));
  const env = { ...(await settings(database, dataDir)), ...more };
  return {
    database,
    dataDir,
    env,
    clear: async () => {
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Opens a house with its API in the process of the test. */
export async function openHouse(options: Options = {}): Promise<House> {
  const ground = await openGround(options);
  const app = await serve(readApiConfig(ground.env));
  const url = await app.getUrl();
  return {
    ...ground,
    url,
    app,
    as: (persona) => browserOf(url, persona),
    cookieOf: (persona) => signIn(url, persona),
    close: async () => {
      await app.close();
      await ground.clear();
    },
  };
}

/** A signed-in person's browser, without the browser, at any address of the product. */
export async function browserOf(url: string, persona: string): Promise<supertest.Agent> {
  const agent = supertest.agent(url);
  await agent.post('/api/auth/demo').send({ persona }).expect(200);
  return agent;
}

/** Signs in as a person of the demonstration and gives the cookie, without its attributes. */
export async function signIn(url: string, persona: string): Promise<string> {
  const answer = await fetch(`${url}/api/auth/demo`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ persona }),
  });
  const [cookie] = answer.headers.getSetCookie();
  if (!cookie) throw new Error(`${persona} was not let in: ${answer.status}`);
  return cookie.split(';')[0] ?? '';
}

async function settings(database: TestDatabase, dataDir: string): Promise<NodeJS.ProcessEnv> {
  return {
    DATABASE_URL: database.url,
    OWNER_DATABASE_URL: database.ownerUrl,
    KEYS_DATABASE_URL: database.keysUrl,
    KEY_RING,
    SMTP_URL: `smtp://127.0.0.1:${await freePort()}`,
    MAIL_COLLECT_SECONDS: '0',
    HOST: '127.0.0.1',
    PORT: '0',
    DEMO: 'yes',
    DATA_DIR: dataDir,
    WEB_ROOT: path.resolve('dist/web'),
  };
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
