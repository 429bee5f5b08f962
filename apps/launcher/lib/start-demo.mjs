import { startEmbedded, isInUse } from '../embedded.mjs';
import { buildWhenStale } from './building.mjs';
import { emptyDataFolder, openDataFolder, placesIn, requireOurs } from './data-folder.mjs';
import { atEnd, isEnding } from './ending.mjs';
import { dictionarySetting } from './dictionary.mjs';
import { dataFolderPath } from './places.mjs';
import { PlainStop, say } from './plain.mjs';
import { freePort, requirePort } from './ports.mjs';
import { loadDemoOnce, prepareWhenNeeded } from './preparing.mjs';
import { ensureKeyRing } from './secrets.mjs';
import { serve } from './serving.mjs';
import { addressFrom, databasePortFrom, databaseSettings, demoSettings } from './settings.mjs';
import { clusterExists } from '../postgres/cluster.mjs';

/** Everything on this machine, with the demo in it on the first start. */
export async function startDemo({ fresh }) {
  const asked = addressFrom(process.env, { demo: true });
  const address = { ...asked, port: await requirePort(asked.port, asked.host) };
  const places = await openPlaces(fresh);
  const { server: build } = await buildWhenStale(say);
  const env = await openDemo({ places, address, build, say });
  say('Starting the application…');
  return serve({ address, env, logOf: places.log });
}

/** Brings the database of a demo up and gives what the programs are to be told. */
export async function openDemo({ places, address, build, say }) {
  const keyRingFile = ensureKeyRing(places.path, { clusterThere: clusterExists(places.cluster) });
  const database = await openDatabase(places, say);
  const env = await environment({ database, places, keyRingFile, address });
  await prepareWhenNeeded({ places, build, env, adminUrl: database.adminUrl(), say });
  await loadDemoOnce({ places, env, say });
  return env;
}

async function openPlaces(fresh) {
  const path = dataFolderPath();
  requireOurs(path);
  if (fresh) {
    if (await isInUse(placesIn(path))) throw inUse(path);
    say('Emptying the data folder…');
    emptyDataFolder(path);
  }
  return openDataFolder(path);
}

const inUse = (path) =>
  new PlainStop(
    `Another Rukkanen is at work on ${path}: stop it first, or set DATA_DIR to another.`,
  );

async function openDatabase(places, say) {
  say('Starting the database…');
  let current;
  const open = async (port) => {
    const opened = await startEmbedded(places, { port, lost: () => void reopen() });
    if (!(await opened.claimServing())) {
      await opened.leave();
      throw inUse(places.path);
    }
    current = opened;
    return opened;
  };
  const reopen = async () => {
    if (isEnding()) return;
    say('The database stopped; starting it again.');
    await open(current.port).catch((error) => say(error.message));
  };
  atEnd(() => current?.leave());
  return open(databasePortFrom(process.env));
}

async function environment({ database, places, keyRingFile, address }) {
  const { port, secrets } = database;
  const env = process.env;
  const settings = demoSettings({
    env,
    databases: databaseSettings({ port, secrets }),
    folder: places.path,
    keyRingFile,
    address,
    mailPort: await freePort(),
  });
  return { ...env, ...settings, ...dictionarySetting(env) };
}
