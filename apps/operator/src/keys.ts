import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { KeyFit, KeyVault, newRingEntry } from '@rukkanen/texts';
import { CommandError, type OperatorEnv } from './env.js';
import { backUp, readCopy } from './key-copies.js';
import { readingModule } from './reading-module.js';

const USAGE = 'Usage: npm run -s keys -- check | new NAME | rotate | backup DIR | restore FILE';

type Verb = (app: INestApplicationContext, about: string) => Promise<boolean>;

/** Each answers whether all is well; what it found is one JSON object on one line. */
const VERBS: Readonly<Record<string, Verb>> = {
  check: async (app) => {
    const survey = await app.get(KeyFit).survey();
    console.log(JSON.stringify(survey));
    return Object.keys(survey.closed).length === 0 && survey.missing === 0;
  },
  rotate: async (app) => {
    const done = await app.get(KeyVault).rewrap();
    console.log(JSON.stringify(done));
    return Object.keys(done.closed).length === 0;
  },
  backup: async (app, folder) => {
    console.log(JSON.stringify(await backUp(await app.get(KeyVault).copy(), folder, new Date())));
    return true;
  },
  restore: async (app, file) => {
    const restored = await app.get(KeyVault).putBack(await readCopy(file, new Date()));
    await app.get(KeyFit).forgetDeleted();
    console.log(JSON.stringify({ restored }));
    return true;
  },
};
const ABOUT = ['backup', 'restore', 'new'];

/**
 * `keys check`: whether ring, vault and texts belong together. `keys new NAME`: an entry for the key
 * ring. `keys rotate`: wraps every key with the ring's first. `keys backup DIR`: a copy of the wrapped
 * keys, and copies older than seven days go. `keys restore FILE`: puts missing keys back, never one
 * that was forgotten.
 */
export async function run(args: readonly string[], env: OperatorEnv): Promise<number> {
  const [verb = '', about = '', ...more] = args;
  if (more.length > 0 || ABOUT.includes(verb) !== (about !== '')) throw new CommandError(USAGE);
  if (verb === 'new') return draw(about);
  const work = VERBS[verb];
  if (!work) throw new CommandError(USAGE);
  const app = await NestFactory.createApplicationContext(readingModule(env), { logger: false });
  try {
    return (await work(app, about)) ? 0 : 1;
  } finally {
    await app.close();
  }
}

function draw(name: string): number {
  if (!/^[A-Za-z0-9._-]{1,32}$/.test(name))
    throw new CommandError('A name of a key is letters, digits, dots and dashes.');
  console.log(newRingEntry(name));
  return 0;
}
