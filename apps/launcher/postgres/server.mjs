import { spawn } from 'node:child_process';
import { closeSync, fchownSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../lib/ports.mjs';
import { PlainStop } from '../lib/plain.mjs';
import { alive } from '../lib/processes.mjs';
import { runningServer } from './postmaster.mjs';
import { wayTo } from './way.mjs';

const PATIENCE_MS = 60_000;

/** What another server of the same cluster makes a new one say; it passes when that one has ended. */
const TAKEN = /lock file .* already exists|pre-existing shared memory block/;

/**
 * Listens on loopback only, and writes no statement or value into its log: a failing statement could
 * hold what a person wrote.
 */
const ALWAYS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  max_connections: '200',
};

/**
 * Finds the server of a cluster, or starts one, and waits until it answers.
 *
 * A server left running by a killed run is used as it is; a server still ending is waited for; after
 * a crash PostgreSQL repairs itself while we wait. `port` is kept where it can be. `ours` says that it was
 * started here.
 */
export async function openServer({ cluster, programs, account, log, settings = {}, port }) {
  const deadline = Date.now() + PATIENCE_MS;
  const start = () => launch({ cluster, programs, account, log, settings, port });
  let own;
  while (Date.now() < deadline) {
    const server = runningServer(cluster);
    if (server?.ready) return { ...server, ours: own !== undefined && !own.over() };
    if (own?.over() && !TAKEN.test(own.said())) throw new PlainStop(whyNot(cluster, own, log));
    if (!server && (!own || own.over())) own = await start();
    await sleep(own?.over() ? 200 : 10);
  }
  throw new PlainStop(`The database in ${cluster} did not answer in time; its log is ${log}.`);
}

/**
 * Starts a server that lives on by itself: with a session of its own, so that Ctrl-C reaches it only
 * through us, and a log file of its own, so that it may outlive us.
 */
async function launch({ cluster, programs, account, log, settings, port }) {
  const file = openSync(log, 'a', 0o600);
  if (account.uid !== undefined) fchownSync(file, account.uid, account.gid);
  const from = fstatSync(file).size;
  const place = ['-D', wayTo(cluster, account)];
  const args = [...place, '-p', String(port ?? (await freePort())), ...flags(settings)];
  const stdio = ['ignore', file, file];
  const env = { ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C' };
  const child = spawn(programs.postgres, args, {
    ...account,
    cwd: cluster,
    detached: true,
    stdio,
    env,
  });
  closeSync(file);
  child.unref();
  return {
    over: () => child.exitCode !== null || child.signalCode !== null,
    said: () => readFileSync(log).subarray(from).toString(),
  };
}

const flags = (settings) =>
  Object.entries({ ...ALWAYS, ...settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

function whyNot(cluster, own, log) {
  const said = own.said();
  const reason = /(?:FATAL|PANIC):\s+(.*)/.exec(said)?.[1] ?? (said.split('\n')[0] || 'no reason');
  return (
    `The database in ${cluster} does not start (${reason}); its log is ${log}, ` +
    'and npm start -- --fresh begins anew.'
  );
}

/** Ends the server of a cluster quickly and cleanly, whoever started it. */
export async function endServer(cluster, patienceMs = 10_000) {
  const server = runningServer(cluster);
  if (!server) return;
  const deadline = Date.now() + patienceMs;
  signal(server.pid, 'SIGINT');
  while (alive(server.pid) && runningServer(cluster)?.pid === server.pid) {
    if (Date.now() > deadline) return signal(server.pid, 'SIGQUIT');
    await sleep(10);
  }
}

function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
