import 'reflect-metadata';
import { CommandError, readEnv } from './env.js';

type Command = (args: readonly string[]) => Promise<number>;

/** Every command of the operator; each answers its exit code and loads only what it needs. */
const COMMANDS: Readonly<Record<string, Command>> = {
  prepare: async () => (await import('./prepare.js')).prepare(process.env),
  migrate: async () => (await import('./prepare.js')).migrate(process.env),
  dataset: async (args) => (await import('./dataset.js')).run(args, readEnv(process.env)),
  'demo-if-empty': async () => (await import('./dataset.js')).demoIfEmpty(readEnv(process.env)),
  'calendar-samples': async (args) =>
    (await import('./samples.js')).run(args, readEnv(process.env)),
  metrics: async (args) => (await import('./metrics.js')).run(args, readEnv(process.env)),
  keys: async (args) => (await import('./keys.js')).run(args, readEnv(process.env)),
  retention: async (args) => (await import('./retention.js')).run(args, readEnv(process.env)),
  admin: async (args) => (await import('./admin.js')).run(args, readEnv(process.env)),
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
  const kind = trouble instanceof Error ? trouble.name : typeof trouble;
  const code: unknown =
    typeof trouble === 'object' && trouble ? Reflect.get(trouble, 'code') : null;
  return typeof code === 'string' ? `Failed: ${kind} ${code}` : `Failed: ${kind}`;
}
