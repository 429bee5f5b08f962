import { spawn } from 'node:child_process';
import { carriedNode, isWantedNode, whyNotThisNode } from './node-version.mjs';
import { atEnd, end, endWhenTold } from './ending.mjs';
import { installWhenNeeded } from './install.mjs';
import { pathWithTools } from './places.mjs';
import { explain, PlainStop, sayAside } from './plain.mjs';
import { ended, stop } from './processes.mjs';

/**
 * What every command does first: refuses a Node that is too old, installs what is missing, and goes
 * on in Node 24. Then the work itself runs, and its exit code ends everything it opened.
 */
export async function begin(work, { say = sayAside } = {}) {
  endWhenTold();
  try {
    await end(await onTheRightNode(work, say));
  } catch (error) {
    await end(explain(error));
  }
}

async function onTheRightNode(work, say) {
  const reason = whyNotThisNode(process.version, process.platform, process.arch);
  if (reason) throw new PlainStop(reason);
  await installWhenNeeded(say);
  process.env.PATH = pathWithTools();
  return isWantedNode(process.version) ? work(process.argv.slice(2)) : reenter();
}

/** Runs the same command again in the Node that npm carried; this process only passes signals on. */
async function reenter() {
  const node = carriedNode();
  if (!node) throw new PlainStop('Node 24 is missing from node_modules; run npm ci.');
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' });
  atEnd(() => stop(child, { patienceMs: 15_000 }));
  return ended(child);
}
