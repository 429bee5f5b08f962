import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WrappedKey } from '@rukkanen/texts';
import { z } from 'zod';
import { CommandError } from './env.js';

/** A copy of keys outlives a forgotten key by at most this long (TRUST 8). */
export const KEEP_DAYS = 7;
const KEEP_MS = KEEP_DAYS * 86_400_000;
const NAME = /^rukkanen-keys-.*\.json$/;

const Copy = z.strictObject({
  made: z.iso.datetime(),
  keys: z.array(z.strictObject({ key_id: z.uuid(), ring_key: z.string(), wrapped: z.base64() })),
});

/** Writes a copy whole or not at all, readable by its owner only, and removes those that are too old. */
export async function backUp(keys: readonly WrappedKey[], folder: string, now: Date) {
  await mkdir(folder, { recursive: true });
  const made = now.toISOString();
  const file = join(folder, `rukkanen-keys-${made.replaceAll(':', '')}.json`);
  const rows = keys.map((key) => ({ ...key, wrapped: key.wrapped.toString('base64') }));
  await writeFile(`${file}.part`, JSON.stringify({ made, keys: rows }), { mode: 0o600 });
  await rename(`${file}.part`, file);
  return { file, keys: keys.length, removed: await removeOld(folder, now) };
}

/** Removes copies that are too old by what they say themselves, whatever a file's date has become. */
async function removeOld(folder: string, now: Date): Promise<number> {
  let removed = 0;
  for (const name of (await readdir(folder)).filter((one) => NAME.test(one))) {
    const file = join(folder, name);
    const copy = await read(file).catch(() => null);
    if (copy && !isTooOld(copy.made, now)) continue;
    await rm(file);
    removed += 1;
  }
  return removed;
}

/** The keys of a copy; one that is too old is refused: its forgotten keys must not come back. */
export async function readCopy(file: string, now: Date): Promise<WrappedKey[]> {
  const copy = await read(file).catch(() => {
    throw new CommandError(`The copy cannot be read: ${file}`);
  });
  if (isTooOld(copy.made, now))
    throw new CommandError(`The copy is older than ${KEEP_DAYS} days: ${file}`);
  return copy.keys.map((key) => ({ ...key, wrapped: Buffer.from(key.wrapped, 'base64') }));
}

const read = async (file: string) => Copy.parse(JSON.parse(await readFile(file, 'utf8')));

const isTooOld = (made: string, now: Date): boolean => now.getTime() - Date.parse(made) > KEEP_MS;
