import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

/** The exit code a shell would show: the program's own, or 128 + the signal that ended it. */
export const exitCode = (code, signal) => code ?? 128 + (constants.signals[signal] ?? 0);

/** Waits for a child to end; a program that cannot be started at all is a failure like any other. */
export async function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) {
    return exitCode(child.exitCode, child.signalCode);
  }
  const [code, signal] = await once(child, 'exit');
  return exitCode(code, signal);
}

/** Runs a program to its end with its output shown. */
export const show = (command, args, options = {}) =>
  ended(spawn(command, args, { stdio: 'inherit', ...options }));

/** Runs a program to its end and keeps what it said, both streams in the order they came. */
export async function listen(command, args, options = {}) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  }
  const [code, signal] = await once(child, 'close');
  return { code: exitCode(code, signal), output };
}

/** Asks a child to end, and makes it end when it has not done so in time. */
export async function stop(child, { signal = 'SIGTERM', patienceMs = 5_000 } = {}) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  const late = new AbortController();
  const timer = sleep(patienceMs, undefined, { signal: late.signal }).then(
    () => child.kill('SIGKILL'),
    () => {},
  );
  await gone;
  late.abort();
  await timer;
}

/** Whether a process of this number exists, ours or not. */
export function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
