import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { readApiConfig, SettingError } from './config.js';
import { endWithParent } from './lifeline.js';
import { serve } from './serve.js';

try {
  const app = await serve(readApiConfig(process.env));
  endWithParent(() => app.close());
} catch (trouble) {
  new Logger('start').fatal(trouble instanceof SettingError ? trouble.message : nameOf(trouble));
  process.exit(1);
}

/** The kind of trouble only: a message of a driver may quote an address with a password in it. */
function nameOf(trouble: unknown): string {
  const code: unknown = typeof trouble === 'object' && trouble ? Reflect.get(trouble, 'code') : '';
  return `could not start: ${trouble instanceof Error ? trouble.name : typeof trouble} ${String(code ?? '')}`;
}
