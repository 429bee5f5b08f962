import { spawn } from 'node:child_process';
import { begin } from './lib/begin.mjs';
import { atEnd } from './lib/ending.mjs';
import { inside, root } from './lib/places.mjs';
import { PlainStop } from './lib/plain.mjs';
import { ended, stop } from './lib/processes.mjs';

const STORIES = 'apps/web/src/lib/live-room.model.spec.ts';
const CRASHES = 'test/e2e/crash.e2e-spec.ts';

const KILLED = 'killed in the middle of a meeting';
const SENT = 'to which anything is sent';

/**
 * Each fault: where its story stands, under which words, and how often it is told unless the options
 * say otherwise.
 */
const FAULTS = {
  model: { floor: 'unit', story: STORIES, option: '--seeds', setting: 'SEEDS', times: '1000' },
  kills: crash(KILLED, '--rounds', 'KILLS', '200'),
  duels: crash(KILLED, '--rounds', 'DUELS', '1000'),
  malformed: crash(`${SENT} answers every malformed`, '--inputs', 'MALFORMED', '10000'),
  flood: crash(`${SENT} answers a neighbour`, '--seconds', 'FLOOD', '30'),
  postgres: fault('postgres', '--rounds', 'RESTARTS', '10'),
  halfopen: fault('half-open', '--rounds', 'HALVES', '2'),
  storm: fault('storm', '--sockets', 'STORM', '1000'),
  sockets: fault('sockets', '--seeds', 'SEEDS', '25'),
};

function crash(words, option, setting, times) {
  return { floor: 'e2e', story: CRASHES, words, option, setting, times };
}

/** Those that take minutes even once have files of their own, and a database that keeps its word. */
function fault(name, option, setting, times) {
  const story = `test/faults/${name}.faults-spec.ts`;
  return { floor: 'faults', story, option, setting, times };
}

/**
 * `npm run test:faults [-- NAME --seeds N --rounds N … --seed N]`: the stories of `npm test` that break
 * something, told often. Each prints its counts; a breach ends with another exit code than 0.
 */
await begin(async (args) => {
  const [name] = args;
  const chosen = !name || name.startsWith('--') ? Object.keys(FAULTS) : [name];
  for (const fault of chosen) {
    const code = await tell(fault, args);
    if (code !== 0) return code;
  }
  return 0;
});

function tell(name, args) {
  const fault = FAULTS[name];
  if (!fault) throw new PlainStop(`No such fault. Known: ${Object.keys(FAULTS).join(', ')}`);
  const { floor, story, words, option, setting, times } = fault;
  const env = { ...process.env, [setting]: valueOf(args, option) ?? times };
  if (floor === 'faults') env.FAULTS = 'yes';
  const seed = valueOf(args, '--seed');
  if (seed) env.SEED = seed;
  const run = [inside('apps/launcher/test.mjs'), '--selectProjects', floor, story];
  if (words) run.push('-t', words);
  const child = spawn(process.execPath, run, { cwd: root, env, stdio: 'inherit' });
  atEnd(() => stop(child, { patienceMs: 15_000 }));
  return ended(child);
}

function valueOf(args, option) {
  const at = args.indexOf(option);
  return at < 0 ? undefined : args[at + 1];
}
