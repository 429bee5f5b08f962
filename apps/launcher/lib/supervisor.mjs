import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { isEnding } from './ending.mjs';
import { PlainStop, say } from './plain.mjs';
import { ended, stop } from './processes.mjs';

const RESTART_AFTER_MS = 1_000;
const LOG_LIMIT = 10_000_000;

/**
 * Keeps one program running until told to stop.
 *
 * A program that dies is started again, at most once a second, and that is said in one line. The
 * channel between us breaks when we are killed, and the programs end themselves then.
 *
 * @param log the file its words go to; without one they are shown
 */
export function keepRunning({ name, program, env, log, died = () => {} }) {
  const now = { child: undefined, wanted: true };
  const over = () => !now.wanted || isEnding();
  const run = async () => {
    while (!over()) {
      now.child = launch(program, env, log);
      const code = await ended(now.child).catch(() => 1);
      if (over() || died(code) === 'stop') return;
      say(`The ${name} stopped (${code}); starting it again.`);
      await sleep(RESTART_AFTER_MS);
    }
  };
  const running = run();
  return {
    stop: async () => {
      now.wanted = false;
      await stop(now.child);
      await Promise.race([running, sleep(RESTART_AFTER_MS)]);
    },
  };
}

/** A session of its own keeps Ctrl-C from reaching it before us: things end in order. */
function launch(program, env, log) {
  const out = log ? openSync(log, 'a', 0o600) : 'inherit';
  const stdio = ['ignore', out, out, 'ipc'];
  const args = ['--enable-source-maps', ...program];
  const child = spawn(process.execPath, args, { env, stdio, detached: true });
  if (log) closeSync(out);
  return child;
}

/** Keeps a log from growing without end: one that is too large begins anew. */
export function trimLog(file) {
  try {
    if (statSync(file).size > LOG_LIMIT) truncateSync(file);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

/** The last lines of a log, for telling why a start failed. */
export const lastLines = (file, from, count = 15) =>
  readFileSync(file).subarray(from).toString().trimEnd().split('\n').slice(-count).join('\n');

/** Waits until an address answers that it is ready, or says why that will not happen. */
export async function waitUntilReady(url, { failed, patienceMs = 60_000 }) {
  const deadline = Date.now() + patienceMs;
  while (!(await answers(url))) {
    const reason = failed();
    if (reason) throw new PlainStop(reason);
    if (isEnding()) return;
    if (Date.now() > deadline) throw new PlainStop(`Nothing answered at ${url} in time.`);
    await sleep(25);
  }
}

const answers = (url) =>
  fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
    ({ ok }) => ok,
    () => false,
  );
