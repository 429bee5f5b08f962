import 'reflect-metadata';
import { run as admin } from './admin.js';
import { run as dataset, demoIfEmpty } from './dataset.js';
import { CommandError, readEnv } from './env.js';
import { run as metrics } from './metrics.js';
import { migrate, prepare } from './prepare.js';

/** Every command of the operator; each answers its exit code. */
const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  prepare: () => prepare(process.env),
  migrate: () => migrate(process.env),
  dataset: (args) => dataset(args, readEnv(process.env)),
  'demo-if-empty': () => demoIfEmpty(readEnv(process.env)),
  metrics: (args) => metrics(args, readEnv(process.env)),
  admin: (args) => admin(args, readEnv(process.env)),
};

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (!command) {
  console.error(`Unknown command. Known: ${Object.keys(COMMANDS).join(', ')}`);
  process.exit(2);
}
try {
  process.exitCode = await command(args);
} catch (trouble) {
  console.error(sentenceOf(trouble));
  process.exitCode = 1;
}

/** Our own sentence, or the kind of trouble: a driver's message may quote what it was given. */
function sentenceOf(trouble: unknown): string {
  if (trouble instanceof CommandError) return trouble.message;
  const code: unknown = typeof trouble === 'object' && trouble ? Reflect.get(trouble, 'code') : '';
  return `Failed: ${trouble instanceof Error ? trouble.name : typeof trouble} ${String(code ?? '')}`.trim();
}
