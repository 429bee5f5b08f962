import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { SettingError } from './settings.js';

const PATIENCE_MS = 10_000;
const AGAIN_MS = 250;
const ANSWER_MS = 3_000;

/**
 * Asks the databases of these settings for a first answer, before anything is built on them: one that
 * is starting is waited for, one that is wrong stops the start by its setting's name (and a driver's
 * own message, which quotes addresses, never gets into a log).
 */
export async function requireDatabases(
  urls: Readonly<Record<string, string>>,
  patienceMs = PATIENCE_MS,
): Promise<void> {
  const deadline = Date.now() + patienceMs;
  const ask = async ([name, url]: [string, string]) =>
    (await answers(url, deadline)) ? [] : [name];
  const wrong = (await Promise.all(Object.entries(urls).map(ask))).flat();
  if (wrong.length > 0) throw new SettingError(`Wrong or missing setting: ${wrong.join(', ')}`);
}

async function answers(url: string, deadline: number): Promise<boolean> {
  for (;;) {
    const trouble = await ask(url);
    if (trouble === null) return true;
    if (!PASSING.test(trouble) || Date.now() + AGAIN_MS > deadline) return false;
    await sleep(AGAIN_MS);
  }
}

/** Away, starting, stopping or full; anything else, such as a wrong password, does not pass. */
const PASSING = /^(E[A-Z_]+|08...|53...|57P..)$/;

/** The code of what is wrong with a database; null when it answers. */
async function ask(url: string): Promise<string | null> {
  try {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: ANSWER_MS });
    client.on('error', () => undefined);
    await client.connect();
    await client.end();
    return null;
  } catch (trouble) {
    const code: unknown = typeof trouble === 'object' && trouble && Reflect.get(trouble, 'code');
    return typeof code === 'string' ? code : 'ETIMEDOUT';
  }
}
