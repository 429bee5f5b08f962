import { existsSync, statSync } from 'node:fs';
import { lackOfDictionary } from './dictionary.mjs';
import { addressToAsk, addressToType } from './settings.mjs';
import { atEnd, isEnding } from './ending.mjs';
import { programs } from './places.mjs';
import { say } from './plain.mjs';
import { keepRunning, lastLines, trimLog, waitUntilReady } from './supervisor.mjs';

/** Runs the API and the worker, says when a person can come in, and then stays until told to end. */
export async function serve({ address, env, logOf }) {
  await bringUp({ address, env, logOf });
  const lack = lackOfDictionary(env);
  if (lack && !isEnding()) say(lack);
  if (!isEnding()) say(`Rukkanen ready: ${addressToType(address)}`);
  return new Promise(() => {});
}

/**
 * Starts the API and the worker and waits until they answer. Until then a dying program ends the
 * start, with its last words; afterwards it is started again.
 *
 * @param logOf gives the log file of a program by its name; without one its words are shown
 */
export async function bringUp({ address, env, logOf = () => undefined }) {
  const start = { ready: false, failed: undefined };
  for (const name of ['worker', 'API']) watch(name, { env, logOf, start });
  await waitUntilReady(`${addressToAsk(address)}/readyz`, { failed: () => start.failed });
  start.ready = true;
}

function watch(name, { env, logOf, start }) {
  const program = programs[name.toLowerCase()];
  const log = logOf(name.toLowerCase());
  if (log) trimLog(log);
  const from = log && existsSync(log) ? statSync(log).size : 0;
  const died = (code) => {
    if (start.ready) return 'restart';
    const words = log ? `${lastLines(log, from)}\n` : '';
    start.failed ??= `${words}The ${name} ended while starting (${code}); what it said is above.`;
    return 'stop';
  };
  const { stop } = keepRunning({ name, program: [program], env, log, died });
  atEnd(stop);
}
