import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  demoDataset,
  guardWarnings,
  isEmpty,
  load,
  readDataset,
  type Dataset,
  type Target,
} from '@rukkanen/dataset';
import { CommandError, type OperatorEnv } from './env.js';

const USAGE = 'Usage: npm run dataset -- load FILE [--no-shift]';
/** Smaller tables are filled, and smaller files read, before anybody could read of it. */
const MANY_ROWS = 2_000;
const LARGE_FILE = 1_000_000;

/** `dataset load FILE [--no-shift]`: replaces everything by what the file holds. */
export async function run(args: readonly string[], env: OperatorEnv): Promise<number> {
  const { file, shift } = asked(args);
  const dataset = await datasetOf(file);
  if (!dataset) return 1;
  warn(dataset);
  const options = { shift, pauseDeletion: env.demo, progress: tell };
  const { demoNow, weeks } = await load(env, dataset, options);
  await forgetMail(env.dataDir);
  console.log(
    `Loaded ${dataset.cases.length} cases, ${dataset.sessions.length} sessions, ` +
      `${dataset.people.length} people and ${dataset.directReferrals.length} direct referrals; ` +
      `moved by ${weeks} weeks, the product's clock stands at ${demoNow.toISOString()}.`,
  );
  return 0;
}

/** Loads the demo into a database that holds nothing yet; otherwise leaves everything as it is. */
export async function demoIfEmpty(env: Target): Promise<number> {
  if (await isEmpty(env.ownerUrl)) await load(env, await demoDataset(), { shift: true });
  return 0;
}

function asked([verb, ...rest]: readonly string[]): { file: string; shift: boolean } {
  const [file, ...more] = rest.filter((arg) => !arg.startsWith('--'));
  const flags = rest.filter((arg) => arg.startsWith('--'));
  if (verb !== 'load' || !file || more.length > 0 || flags.some((flag) => flag !== '--no-shift'))
    throw new CommandError(USAGE);
  return { file, shift: flags.length === 0 };
}

/** The data set of a file; a bad one is told all its errors, each with its JSON path. */
async function datasetOf(file: string): Promise<Dataset | null> {
  const text = await textOf(file);
  if (text.length > LARGE_FILE) console.error('Checking the file…');
  const read = readDataset(text);
  if (read.ok) return read.dataset;
  for (const { path, message } of read.issues) console.error(`${path}: ${message}`);
  console.error(`${count(read.issues.length, 'error')}; nothing was loaded.`);
  return null;
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new CommandError(`The file cannot be read: ${file}`);
  }
}

/** What the demonstration's mail server kept speaks of sessions that are no longer there. */
async function forgetMail(dataDir: string | undefined): Promise<void> {
  if (dataDir) await rm(join(dataDir, 'demo-mail'), { recursive: true, force: true });
}

function warn(dataset: Dataset): void {
  const warnings = guardWarnings(dataset);
  for (const { path, type } of warnings) console.error(`${path}: warning: may identify (${type})`);
}

function tell(table: string, done: number, of: number): void {
  if (of >= MANY_ROWS) console.error(`${table}: ${done} of ${of} rows`);
}

const count = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? '' : 's'}`;
