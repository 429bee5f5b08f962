import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { IdentityModule } from '@rukkanen/identity';
import { Refused } from '@rukkanen/kernel';
import { Flow, MetricsModule } from '@rukkanen/metrics';
import { PersistenceModule } from '@rukkanen/persistence';
import { CommandError, type OperatorEnv } from './env.js';

const USAGE = 'Usage: npm run -s metrics -- recount [--area ID]';

/**
 * `metrics recount [--area ID]`: the flow counted from rows, nothing hidden, as one JSON object on one
 * line. For whoever has the database anyway; over HTTP there is no such thing.
 */
export async function run(args: readonly string[], env: OperatorEnv): Promise<number> {
  const area = asked(args);
  const app = await NestFactory.createApplicationContext(countingModule(env), { logger: false });
  try {
    console.log(JSON.stringify(await app.get(Flow).recount(area)));
  } catch (trouble) {
    if (trouble instanceof Refused) throw new CommandError('No area has this id.');
    throw trouble;
  } finally {
    await app.close();
  }
  return 0;
}

function asked([verb, option, area, ...more]: readonly string[]): string | undefined {
  const complete = option === undefined || (option === '--area' && Boolean(area));
  if (verb !== 'recount' || !complete || more.length > 0) throw new CommandError(USAGE);
  return area;
}

/** As the application reads, at the product's own moment. */
function countingModule({ appUrl }: OperatorEnv): object {
  @Module({
    imports: [
      PersistenceModule.forRoot({ databaseUrl: appUrl, poolSize: 2, demo: true }),
      IdentityModule,
      MetricsModule,
    ],
  })
  class CountingModule {}
  return CountingModule;
}
