import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { endWithParent, requireDatabases, whyNotStarted } from '@rukkanen/persistence';
import { equipGuard } from './anonymity/equip-guard.js';
import { readApiConfig } from './config.js';
import { serve } from './serve.js';

try {
  const config = readApiConfig(process.env);
  const { DATABASE_URL, KEYS_DATABASE_URL } = config;
  await requireDatabases({ DATABASE_URL, KEYS_DATABASE_URL });
  equipGuard(config);
  const app = await serve(config);
  endWithParent(() => app.close());
} catch (trouble) {
  new Logger('start').fatal(whyNotStarted(trouble));
  process.exit(1);
}
