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

/** The key ring from its setting or its file; `parse` throws when it cannot be used. */
export function readKeyRing(
  settings: { KEY_RING?: string | undefined; KEY_RING_FILE?: string | undefined },
  parse: (ring: string) => unknown,
): string {
  const name = settings.KEY_RING || !settings.KEY_RING_FILE ? 'KEY_RING' : 'KEY_RING_FILE';
  try {
    const ring = settings.KEY_RING ?? readFileSync(settings.KEY_RING_FILE ?? '', 'utf8');
    parse(ring);
    return ring;
  } catch {
    throw new SettingError(`Wrong or missing setting: ${name}`);
  }
}
