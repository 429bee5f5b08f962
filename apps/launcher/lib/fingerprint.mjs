import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.mjs';

/** Tests are not part of what is built, so changing one makes no build stale. */
const ASIDE = /\.(spec|data-spec|e2e-spec)\.tsx?$/;

/**
 * One word for the content of files and folders: the same content gives the same word, whatever the
 * files' dates are, so a fresh checkout of the same state is not stale.
 */
export function fingerprint(paths, { from = root } = {}) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesUnder(from, path)).sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(from, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(from, path) {
  const full = join(from, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return ASIDE.test(path) ? [] : [path];
  return readdirSync(full).flatMap((name) => filesUnder(from, `${path}/${name}`));
}
