import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { PlainStop } from '../lib/plain.mjs';

/**
 * The account PostgreSQL runs as, when we are root: it refuses to be root itself.
 * The owner of an existing cluster comes first, so that a folder made by another person still opens.
 * Nobody needs to be named (an empty object) when we are not root.
 */
export function postgresAccount(cluster) {
  if (process.getuid?.() !== 0) return {};
  const owner = ownerOf(cluster);
  if (owner && owner.uid !== 0) return owner;
  const account = named('postgres') ?? named('nobody');
  if (account) return account;
  throw new PlainStop(
    'PostgreSQL does not run as root, and this machine has neither a "postgres" nor a "nobody" account.',
  );
}

function ownerOf(path) {
  try {
    const { uid, gid } = statSync(path);
    return { uid, gid };
  } catch {
    return undefined;
  }
}

function named(user) {
  const id = (flag) =>
    Number(execFileSync('id', [flag, user], { stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

/** The first folder on the way to a path that the account may not pass through, if there is one. */
export function closedDoor(path, account, look = statSync) {
  if (account.uid === undefined) return undefined;
  const parents = [];
  for (let at = dirname(path); at !== dirname(at); at = dirname(at)) parents.unshift(at);
  return parents.find((folder) => !mayPass(look(folder), account));
}

function mayPass({ mode, uid, gid }, account) {
  if (uid === account.uid) return (mode & 0o100) !== 0;
  if (gid === account.gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}
