import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A setting that is `yes` or `no`; no by default. */
export const Yes = z
  .enum(['yes', 'no'])
  .default('no')
  .transform((word) => word === 'yes');

/** A setting that is an address with one of these protocols. */
export const Url = (...protocols: string[]) =>
  z.url({ protocol: new RegExp(`^(${protocols.join('|')})$`) });

/** A setting that is wrong or missing; the message names it and never shows its content. */
export class SettingError extends Error {}

/** Reads the settings of a process; all that are wrong stop the start, by their names. */
export function readSettings<T extends z.ZodType>(schema: T, env: NodeJS.ProcessEnv): z.output<T> {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const names = [...new Set(result.error.issues.map(({ path }) => String(path[0])))];
  throw new SettingError(`Wrong or missing setting: ${names.join(', ')}`);
}

/** The key ring from its setting or its file. */
export function readKeyRing(settings: {
  KEY_RING?: string | undefined;
  KEY_RING_FILE?: string | undefined;
}): string {
  if (settings.KEY_RING) return settings.KEY_RING;
  if (!settings.KEY_RING_FILE) throw new SettingError('Wrong or missing setting: KEY_RING');
  try {
    return readFileSync(settings.KEY_RING_FILE, 'utf8');
  } catch {
    throw new SettingError('Wrong or missing setting: KEY_RING_FILE');
  }
}
