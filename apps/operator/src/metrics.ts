import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Refused } from '@rukkanen/kernel';
import { Flow } from '@rukkanen/metrics';
import { PersonMinutes } from '@rukkanen/sessions';
import { CommandError, type OperatorEnv } from './env.js';
import { readingModule } from './reading-module.js';

const USAGE = 'Usage: npm run -s metrics -- recount|feedback|person-minutes [--area ID]';

/** What can be counted, by the word that asks for it. */
const COUNTS: Readonly<Record<string, (app: INestApplicationContext, area?: string) => unknown>> = {
  recount: (app, area) => app.get(Flow).recount(area),
  feedback: (app, area) => app.get(Flow).feedback(area),
  'person-minutes': (app, area) => app.get(PersonMinutes).count(area),
};

/**
 * `metrics recount [--area ID]`: the flow counted from rows, nothing hidden; `metrics feedback`: how many clients
 * heard on time; `metrics person-minutes`:
 * what sessions take of people's time against everybody all the time. One JSON object on one line, for
 * whoever has the database anyway; over HTTP there is no such thing.
 */
export async function run(args: readonly string[], env: OperatorEnv): Promise<number> {
  const { count, area } = asked(args);
  const app = await NestFactory.createApplicationContext(readingModule(env), { logger: false });
  try {
    console.log(JSON.stringify(await count(app, area)));
  } catch (trouble) {
    if (trouble instanceof Refused) throw new CommandError('No area has this id.');
    throw trouble;
  } finally {
    await app.close();
  }
  return 0;
}

function asked([verb = '', option, area, ...more]: readonly string[]) {
  const complete = option === undefined || (option === '--area' && Boolean(area));
  const count = COUNTS[verb];
  if (!count || !complete || more.length > 0) throw new CommandError(USAGE);
  return { count, area };
}
