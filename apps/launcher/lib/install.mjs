import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { cache, inside, root } from './places.mjs';
import { PlainStop } from './plain.mjs';
import { show } from './processes.mjs';
import { inTurn } from './turn.mjs';
import { join } from 'node:path';

const lockfile = inside('package-lock.json');
const modules = inside('node_modules');
const tree = inside('node_modules/.package-lock.json');
const record = inside('node_modules/.rukkanen-installed');

/**
 * Whether what stands in node_modules is what the lockfile asks for.
 *
 * Our own record names the exact lockfile and platform. Without a fitting record a tree that npm
 * wrote after the lockfile last changed is trusted, so that installing by hand is respected too.
 */
export function isInstalled({ wanted, recorded, treeAt, lockfileAt, recordedAt }) {
  if (treeAt === undefined) return false;
  if (recorded === wanted) return true;
  return treeAt >= lockfileAt && treeAt > (recordedAt ?? 0);
}

/** Installs what is missing, once even when several commands start together. */
export async function installWhenNeeded(say) {
  if (isInstalled(look())) return note();
  await inTurn(join(cache, 'install.lock'), async () => {
    if (isInstalled(look())) return;
    refuseBorrowedTree();
    say('Installing the packages (the first time takes a minute)…');
    if ((await npmCi()) !== 0) {
      throw new PlainStop('Installing the packages failed; what npm said is above.');
    }
  });
  note();
}

/**
 * npm empties node_modules before it installs, and does so through a link as well: the packages of
 * another project would be gone.
 */
function refuseBorrowedTree() {
  if (!lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  throw new PlainStop(
    'node_modules is a link to another folder, which installing would empty: remove the link first.',
  );
}

function look() {
  return {
    wanted: wanted(),
    recorded: read(record),
    treeAt: changedAt(tree),
    lockfileAt: changedAt(lockfile) ?? 0,
    recordedAt: changedAt(record),
  };
}

function note() {
  if (read(record) === wanted()) return;
  try {
    writeFileSync(record, wanted());
  } catch {
    // A read-only tree works as well; it is only compared again next time.
  }
}

function wanted() {
  const hash = createHash('sha256').update(readFileSync(lockfile)).digest('hex');
  return `${hash} ${process.platform}-${process.arch}\n`;
}

/** npm says things on stdout; they go aside, because some commands own their stdout. */
function npmCi() {
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const quiet = ['--loglevel=error'];
  const cli = process.env.npm_execpath;
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  if (cli?.endsWith('npm-cli.js')) return show(process.execPath, [cli, ...args, ...quiet], options);
  return show('npm', [...args, ...quiet], { ...options, shell: process.platform === 'win32' });
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function changedAt(file) {
  try {
    return statSync(file).mtimeMs;
  } catch {
    return undefined;
  }
}
