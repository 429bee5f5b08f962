import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { begin } from './lib/begin.mjs';
import { buildWhenStale } from './lib/building.mjs';
import { atEnd } from './lib/ending.mjs';
import { arrangeArguments, floorsAsked } from './lib/jest-arguments.mjs';
import { inside, root } from './lib/places.mjs';
import { say } from './lib/plain.mjs';
import { ended, stop } from './lib/processes.mjs';
import { openTestHouse } from './lib/test-house.mjs';
import { COUNTS_FILE } from './test-reporter.mjs';

const NODE_OPTIONS = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];

/** `npm test`: every floor, closing with `N passed, N failed`. Further arguments go to Jest. */
await begin(
  async (args) => {
    const settings = await openWhatIsNeeded(args);
    const { code, passed, failed } = await runJest(arrangeArguments(args), settings);
    const lost = code !== 0 && failed === 0;
    if (lost) say('The run itself failed, and is counted as one failure.');
    say(`${passed} passed, ${lost ? 1 : failed} failed`);
    return failed > 0 || lost || passed === 0 ? code || 1 : 0;
  },
  { say },
);

/** The pure floor needs neither a build nor a database, and only the last needs the web. */
async function openWhatIsNeeded(args) {
  const floors = floorsAsked(args);
  if (floors.every((floor) => floor === 'unit')) return {};
  await buildWhenStale(
    say,
    floors.some((floor) => floor !== 'unit' && floor !== 'data') ? ['server', 'web'] : ['server'],
  );
  say('Starting the database of the tests…');
  return openTestHouse();
}

async function runJest(args, settings) {
  const folder = mkdtempSync(join(tmpdir(), 'rukkanen-counts-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  const counts = join(folder, 'counts.json');
  const env = { ...process.env, ...settings, [COUNTS_FILE]: counts };
  const child = spawn(process.execPath, jest(args), { cwd: root, env, stdio: 'inherit' });
  atEnd(() => stop(child));
  return { code: await ended(child), ...readCounts(counts) };
}

/** Our own words stand last, so that Jest does not take a person's paths for reporters. */
function jest(args) {
  const program = [...NODE_OPTIONS, inside('node_modules/jest/bin/jest.js')];
  const config = ['-c', inside('test/jest.config.js'), ...workers(args)];
  const reporters = ['default', inside('apps/launcher/test-reporter.mjs')];
  return [...program, ...config, ...args, ...reporters.map((name) => `--reporters=${name}`)];
}

/** Two at least: a test that waits for a database or a browser leaves a core to another. */
function workers(args) {
  const said = args.some((arg) => /^(--maxWorkers|-w|--runInBand|-i)\b/.test(arg));
  return said ? [] : [`--maxWorkers=${Math.max(2, availableParallelism() - 1)}`];
}

/** A run that broke off before it could count has counted nothing. */
function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0 };
  }
}
