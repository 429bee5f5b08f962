import { stillThere, whoStartedUs } from './ancestors.mjs';

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
const LOOK_EVERY_MS = 500;

const closers = [];
let ending;

/** Has something put away when the run ends, last opened first, however the run ends. */
export const atEnd = (close) => void closers.push(close);

/** Ends the run once: puts everything away in order and leaves with the code. */
export function end(code) {
  ending ??= putAway().then(() => process.exit(code));
  return ending;
}

/** Whether the run is already ending, so that nobody restarts what is being stopped. */
export const isEnding = () => ending !== undefined;

async function putAway() {
  for (const close of closers.reverse()) {
    try {
      await close();
    } catch (error) {
      console.error(error);
    }
  }
}

/**
 * Ends the run on a signal, and also when whoever started us is gone: npm's shell does not pass
 * signals on, and a killed npm sends none.
 */
export function endWhenTold() {
  for (const [signal, code] of Object.entries(SIGNALS)) process.on(signal, () => void end(code));
  const starter = whoStartedUs();
  setInterval(() => stillThere(starter) || void end(143), LOOK_EVERY_MS).unref();
}
