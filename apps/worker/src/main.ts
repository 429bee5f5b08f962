import 'reflect-metadata';
import { ConsoleLogger, Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { endWithParent, requireDatabases, whyNotStarted } from '@rukkanen/persistence';
import { KeyFit } from '@rukkanen/texts';
import { readWorkerConfig } from './config.js';
import { WorkerModule } from './worker.module.js';

const logger = (...more: 'log'[]) =>
  new ConsoleLogger({ json: true, logLevels: ['fatal', 'error', 'warn', ...more] });

try {
  const config = readWorkerConfig(process.env);
  const { DATABASE_URL, KEYS_DATABASE_URL } = config;
  await requireDatabases({ DATABASE_URL, KEYS_DATABASE_URL });
  const app = await NestFactory.createApplicationContext(WorkerModule.forConfig(config), {
    abortOnError: false,
    logger: logger(),
  });
  await app.get(KeyFit).require();
  app.enableShutdownHooks();
  endWithParent(() => app.close());
  app.useLogger(logger('log'));
  new Logger('start').log('worker ready');
  process.send?.('ready');
} catch (trouble) {
  new Logger('start').fatal(whyNotStarted(trouble));
  process.exit(1);
}
