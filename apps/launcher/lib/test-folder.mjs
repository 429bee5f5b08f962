import { mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endServer } from '../postgres/server.mjs';
import { openDataFolder, placesIn } from './data-folder.mjs';
import { alive } from './processes.mjs';

const PREFIX = 'rukkanen-tests-of-';
const MEMORY = '/dev/shm';
const NEEDS_BYTES = 1_000_000_000;

/** Memory where there is enough of it, for speed; a container often gives only 64 MB. */
function base() {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize > NEEDS_BYTES ? MEMORY : tmpdir();
  } catch {
    return tmpdir();
  }
}

/** A new data folder for one run of the tests, named after the process that answers for it. */
export async function newTestFolder() {
  await sweep(base());
  return openDataFolder(mkdtempSync(join(base(), `${PREFIX}${process.pid}-`)));
}

export const removeTestFolder = (places) => rmSync(places.path, { recursive: true, force: true });

/** Whose process a test folder belongs to, by its name; nothing for other names. */
export const ownerOfTestFolder = (name) =>
  name.startsWith(PREFIX) ? Number(name.slice(PREFIX.length).split('-')[0]) : undefined;

/** Puts away what killed runs left behind, their servers included. */
async function sweep(folder) {
  const left = readdirSync(folder).filter((name) => {
    const owner = ownerOfTestFolder(name);
    return owner && !alive(owner);
  });
  for (const name of left) {
    const places = placesIn(join(folder, name));
    await endServer(places.cluster);
    removeTestFolder(places);
  }
}
