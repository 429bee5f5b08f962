import { PlainStop } from '../lib/plain.mjs';
import { closedDoor } from './account.mjs';

/**
 * The name by which PostgreSQL's account can open its folder, which is also the folder it is started in.
 *
 * Where a folder above is closed to it (a project under /root, say), Linux still lets a process use the
 * folder it was put in: we stand it there as root, and it calls the place by where it stands.
 */
export function wayTo(folder, account) {
  const door = closedDoor(folder, account);
  if (!door) return folder;
  if (process.platform === 'linux') return '/proc/self/cwd';
  throw new PlainStop(
    `PostgreSQL does not run as root, and its own account may not enter ${door}: ` +
      'move the project or DATA_DIR to a folder that others may enter, or start as another user.',
  );
}
