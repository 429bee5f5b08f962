import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { readWorkerConfig } from '../../apps/worker/src/config.js';
import { WorkerModule } from '../../apps/worker/src/worker.module.js';

export interface Worker {
  close(): Promise<void>;
}

/** The worker of a house, in the process of the test. */
export const openWorker = (env: NodeJS.ProcessEnv): Promise<Worker> =>
  NestFactory.createApplicationContext(WorkerModule.forConfig(readWorkerConfig(env)), {
    abortOnError: false,
    logger: new ConsoleLogger({ json: true, logLevels: ['fatal', 'error'] }),
  });
