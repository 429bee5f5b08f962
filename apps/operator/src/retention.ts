import { NestFactory } from '@nestjs/core';
import { Retention } from '@rukkanen/cases';
import { Refused } from '@rukkanen/kernel';
import { z } from 'zod';
import { CommandError, type OperatorEnv } from './env.js';
import { readingModule } from './reading-module.js';

const USAGE = 'Usage: npm run -s retention -- dry-run [--area ID] [--on YYYY-MM-DD]';

/**
 * `retention dry-run [--area ID] [--on DAY]`: the cases whose texts go by that day (today without
 * one), each with why, a JSON object a line. Deletes nothing.
 */
export async function run(args: readonly string[], env: OperatorEnv): Promise<number> {
  const { area, on } = asked(args);
  const app = await NestFactory.createApplicationContext(readingModule(env), { logger: false });
  try {
    const planned = await app.get(Retention).dryRun(area, on);
    for (const one of planned) console.log(JSON.stringify(one));
    console.error(`${planned.length} cases; nothing was deleted.`);
  } catch (trouble) {
    if (trouble instanceof Refused) throw new CommandError('No area has this id.');
    throw trouble;
  } finally {
    await app.close();
  }
  return 0;
}

function asked([verb, ...options]: readonly string[]) {
  const found = new Map<string, string>();
  for (let at = 0; at < options.length; at += 2)
    found.set(options[at] ?? '', options[at + 1] ?? '');
  const [area, on] = [found.get('--area'), found.get('--on')];
  const known = [...found.keys()].every((name) => name === '--area' || name === '--on');
  const dated = on === undefined || z.iso.date().safeParse(on).success;
  if (verb !== 'dry-run' || !known || area === '' || !dated) throw new CommandError(USAGE);
  return { area, on };
}
