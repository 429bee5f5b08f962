import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
} from 'node:fs';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlainStop } from '../lib/plain.mjs';
import { listen } from '../lib/processes.mjs';
import { wayTo } from './way.mjs';

export const MAJOR = '18';

/**
 * Comparison by code point everywhere alike: no text in the database depends on the machine's
 * locale, and what people see sorted is sorted by the language they read.
 */
const SHAPE = [
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--auth=scram-sha-256',
  '--username=postgres',
  '--no-sync',
  '--no-instructions',
];

/** Whether a cluster stands there; one of another PostgreSQL is refused by name. */
export function clusterExists(cluster) {
  const file = join(cluster, 'PG_VERSION');
  if (!existsSync(file)) {
    refuseRemains(cluster);
    return false;
  }
  const version = readFileSync(file, 'utf8').trim();
  if (version === MAJOR) return true;
  throw new PlainStop(
    `The database in ${cluster} is of PostgreSQL ${version}, and this Rukkanen brings ${MAJOR}.`,
  );
}

/** A cluster that has lost its version is refused, never made anew over its data. */
function refuseRemains(cluster) {
  if (isEmpty(cluster)) return;
  throw new PlainStop(
    `The database in ${cluster} is damaged (PG_VERSION is missing): put a backup of the data folder ` +
      'back, or begin anew with npm start -- --fresh.',
  );
}

function isEmpty(folder) {
  try {
    return readdirSync(folder).length === 0;
  } catch (error) {
    return error.code === 'ENOENT';
  }
}

/**
 * Makes a new cluster beside its place and moves it in when whole: a killed making leaves no half
 * cluster behind. When two make one at once, the first to finish keeps the place.
 */
export async function makeCluster({ cluster, password, account, initdb }) {
  const draft = `${cluster}.new-${process.pid}`;
  const secret = `${cluster}.password-${process.pid}`;
  try {
    writeFileSync(secret, `${password}\n`, { mode: 0o600 });
    if (account.uid !== undefined) chownSync(secret, account.uid, account.gid);
    await runInitdb(initdb, draft, secret, account);
    settle(draft, cluster);
  } finally {
    rmSync(secret, { force: true });
    rmSync(draft, { recursive: true, force: true });
  }
}

async function runInitdb(initdb, draft, secret, account) {
  prepareFolder(draft, account);
  const args = ['-D', wayTo(draft, account), '--pwfile=/dev/stdin', ...SHAPE];
  const env = { ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C' };
  const stdio = [openSync(secret, 'r'), 'pipe', 'pipe'];
  const { code, output } = await listen(initdb, args, { ...account, cwd: draft, env, stdio });
  closeSync(stdio[0]);
  if (code === 0) return;
  const reason = output.match(/error: (.*)/)?.[1] ?? `initdb ended with ${code}`;
  throw new PlainStop(`The database could not be made: ${reason}.`);
}

function prepareFolder(folder, account) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { mode: 0o700 });
  if (account.uid !== undefined) chownSync(folder, account.uid, account.gid);
}

function settle(draft, cluster) {
  if (existsSync(cluster) && !existsSync(join(cluster, 'PG_VERSION'))) {
    rmSync(cluster, { recursive: true, force: true });
  }
  try {
    renameSync(draft, cluster);
  } catch (error) {
    if (!existsSync(join(cluster, 'PG_VERSION'))) throw error;
  }
}
