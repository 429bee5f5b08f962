import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync, linkSync } from 'node:fs';
import { join } from 'node:path';
import { PlainStop } from './plain.mjs';

const secretsFile = (folder) => join(folder, 'secrets.json');
export const keyRingFile = (folder) => join(folder, 'key-ring');

const word = () => randomBytes(24).toString('base64url');

/** Passwords of the database roles, one of its own for each. */
const drawSecrets = () =>
  JSON.stringify({ superuser: word(), owner: word(), app: word(), keys: word() }, null, 2) + '\n';

/** A key ring of one key; the first key of a ring wraps new keys. */
const drawKeyRing = () => `k1:${randomBytes(32).toString('base64')}\n`;

/**
 * The passwords of a data folder, drawn the first time. A cluster without them cannot be opened, and
 * new ones would not fit it.
 */
export function secretsOf(folder, { clusterThere }) {
  const file = secretsFile(folder);
  if (clusterThere && !existsSync(file)) {
    throw new PlainStop(
      `The passwords of the database are missing (${file}): put the file back, ` +
        'or begin anew with npm start -- --fresh.',
    );
  }
  return parse(file, once(file, drawSecrets));
}

/** The key ring of a data folder, drawn the first time; without it no stored text can be read. */
export function ensureKeyRing(folder, { clusterThere }) {
  const file = keyRingFile(folder);
  if (clusterThere && !existsSync(file)) {
    throw new PlainStop(
      `The key ring is missing (${file}), and without it no stored text can be read: ` +
        'put the file back, or begin anew with npm start -- --fresh.',
    );
  }
  once(file, drawKeyRing);
  return file;
}

/** Writes a file whole or not at all; when two write it at once, both read the first one's. */
function once(file, draw) {
  if (!existsSync(file)) {
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, draw(), { mode: 0o600 });
    try {
      linkSync(draft, file);
    } catch (error) {
      if (error.code !== 'EEXIST') renameSync(draft, file);
    } finally {
      rmSync(draft, { force: true });
    }
  }
  return readFileSync(file, 'utf8');
}

function parse(file, text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new PlainStop(`The passwords of the database cannot be read: ${file} is damaged.`);
  }
}
