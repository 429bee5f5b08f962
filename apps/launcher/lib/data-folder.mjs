import { accessSync, constants, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PlainStop } from './plain.mjs';

const MARK = 'rukkanen-data';
const TEXT = 'This folder holds the data of one Rukkanen. It is made and emptied by npm start.\n';

/** What stands where the data folder should be. */
export function kindOfFolder(names) {
  if (names === undefined) return 'absent';
  if (names.length === 0) return 'empty';
  return names.includes(MARK) ? 'ours' : 'foreign';
}

/**
 * Opens the data folder, making it when absent. A folder that holds something else is refused:
 * nothing is ever written among a stranger's files, let alone removed.
 */
export function openDataFolder(path) {
  requireOurs(path);
  explaining(path, () => {
    makeFolder(path);
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
    // PostgreSQL's own account passes through when we are root; the files inside stay closed.
    if (process.getuid?.() === 0) chmodSync(path, 0o711);
    if (!existsSync(join(path, MARK))) writeFileSync(join(path, MARK), TEXT, { mode: 0o600 });
    mkdirSync(join(path, 'log'), { recursive: true, mode: 0o700 });
  });
  return placesIn(path);
}

/** Makes a folder and those above it, each once: Node's own recursive way never ends below /proc. */
function makeFolder(path) {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path, { mode: 0o700 });
}

/** Where things stand in a data folder. */
export const placesIn = (path) => ({
  path,
  cluster: join(path, 'pg18'),
  postgresLog: join(path, 'log', 'postgres.log'),
  log: (name) => join(path, 'log', `${name}.log`),
  prepared: join(path, 'prepared.json'),
});

/** Whether the folder may be emptied or used at all; says in one sentence why not. */
export function requireOurs(path) {
  if (kindOfFolder(explaining(path, () => list(path))) !== 'foreign') return;
  throw new PlainStop(
    `The folder ${path} holds something that is not Rukkanen's data: set DATA_DIR to another folder.`,
  );
}

/** Removes everything in a data folder of ours; the mark goes last, so a broken-off emptying can go on. */
export function emptyDataFolder(path) {
  requireOurs(path);
  const names = list(path) ?? [];
  const markLast = [...names.filter((name) => name !== MARK), ...names.filter((n) => n === MARK)];
  explaining(path, () => {
    for (const name of markLast) rmSync(join(path, name), { recursive: true, force: true });
  });
}

function list(path) {
  try {
    return readdirSync(path);
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

const WHY = {
  EACCES: 'this account may not write there',
  EPERM: 'this account may not write there',
  EROFS: 'the disk is read-only',
  ENOENT: 'no folder can be made there',
  ENOTDIR: 'a file stands in the way',
  EEXIST: 'a file stands in the way',
  ENOSPC: 'the disk is full',
};

function explaining(path, work) {
  try {
    return work();
  } catch (error) {
    const why = WHY[error.code];
    throw why ? new PlainStop(`The data folder ${path} cannot be used: ${why}.`) : error;
  }
}

/** What was prepared in this folder, as noted the last time; nothing when it cannot be read. */
export function readPrepared(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

export const writePrepared = (file, prepared) =>
  writeFileSync(file, `${JSON.stringify(prepared)}\n`, { mode: 0o600 });
