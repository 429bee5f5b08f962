import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { endWithParent, whyNotStarted } from '@rukkanen/persistence';
import { readApiConfig } from './config.js';
import { serve } from './serve.js';

try {
  const app = await serve(readApiConfig(process.env));
  endWithParent(() => app.close());
} catch (trouble) {
  new Logger('start').fatal(whyNotStarted(trouble));
  process.exit(1);
}
