import { startEmbedded } from './embedded.mjs';
import { begin } from './lib/begin.mjs';
import { buildWhenStale } from './lib/building.mjs';
import { openDataFolder } from './lib/data-folder.mjs';
import { atEnd } from './lib/ending.mjs';
import { operate } from './lib/operator.mjs';
import { dataFolderPath, standing } from './lib/places.mjs';
import { sayAside } from './lib/plain.mjs';
import { noteData, prepareWhenNeeded } from './lib/preparing.mjs';
import { ensureKeyRing } from './lib/secrets.mjs';
import { bringsOwnDatabase, databaseSettings } from './lib/settings.mjs';
import { clusterExists } from './postgres/cluster.mjs';

/**
 * An operator's command: `npm run dataset -- load FILE`, `npm run -s metrics -- recount`, …
 *
 * `DATA_DIR` names the database, whether the product runs or not. Only the command writes to stdout;
 * what we say ourselves goes aside, and the exit code is the command's.
 */
await begin(async (args) => {
  const { server: build } = await buildWhenStale(sayAside, ['server']);
  const cwd = standing();
  if (bringsOwnDatabase(process.env)) return operate(args, { env: process.env, cwd });
  const { places, env } = await openDatabase(build);
  const code = await operate(args, { env, cwd });
  if (code === 0 && args[0] === 'dataset') noteData(places);
  return code;
});

async function openDatabase(build) {
  const places = openDataFolder(dataFolderPath());
  const keyRingFile = ensureKeyRing(places.path, { clusterThere: clusterExists(places.cluster) });
  const database = await startEmbedded(places);
  atEnd(database.leave);
  const { port, secrets } = database;
  const env = {
    ...process.env,
    ...databaseSettings({ port, secrets }),
    DATA_DIR: places.path,
    KEY_RING_FILE: keyRingFile,
    DEMO: 'yes',
  };
  await prepareWhenNeeded({ places, build, env, adminUrl: database.adminUrl(), say: sayAside });
  return { places, env };
}
