import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readProcess } from '../lib/ancestors.mjs';
import { alive } from '../lib/processes.mjs';

/**
 * What PostgreSQL writes about itself in its data folder: process, port and state.
 * Lines as in PostgreSQL's miscadmin.h: 1 process, 4 port, 8 state.
 */
export function parsePidFile(text) {
  const lines = text.split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/** The server that serves this cluster now, started by whomever; nothing when none does. */
export function runningServer(cluster) {
  const file = join(cluster, 'postmaster.pid');
  const server = read(file);
  if (!server?.pid) return undefined;
  if (alive(server.pid) && isPostgres(server.pid, cluster)) return server;
  forget(file, server.pid);
  return undefined;
}

function read(file) {
  try {
    return parsePidFile(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Whether a process is the server of this cluster. After a restart of the machine or of a container
 * another program may bear the number in a left-over file. Where the system keeps no books to look
 * in, the file is believed.
 */
function isPostgres(pid, cluster) {
  const found = readProcess(pid);
  if (!found) return true;
  return found.name.startsWith('postgres') && standsIn(pid, cluster);
}

function standsIn(pid, folder) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder);
  } catch {
    return true;
  }
}

/** Takes away a file left by a server that was killed, unless a new server has just written its own. */
function forget(file, pid) {
  if (read(file)?.pid === pid) rmSync(file, { force: true });
}
