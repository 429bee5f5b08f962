import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openDataFolder } from './data-folder.mjs';
import { atEnd } from './ending.mjs';
import { cache } from './places.mjs';
import { freePort } from './ports.mjs';
import { ensureKeyRing, secretsOf } from './secrets.mjs';
import { databaseSettings } from './settings.mjs';

/**
 * A data folder that is gone at the end, and the settings of the database that will be in it. Its port
 * stays the same from start to start, for programs that reach it beside the product.
 */
export async function ownFolder(name) {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, `${name}-`));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  const places = openDataFolder(folder);
  const secrets = secretsOf(places.path, { clusterThere: false });
  const port = await freePort();
  return {
    ...databaseSettings({ port, secrets }),
    DATABASE_PORT: String(port),
    DATA_DIR: places.path,
    KEY_RING_FILE: ensureKeyRing(places.path, { clusterThere: false }),
  };
}
