import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { CommandError, type OperatorEnv } from './env.js';
import { Planning } from './samples/planning.js';
import { AREAS, season } from './samples/season.js';
import { Shelf } from './samples/shelf.js';

const USAGE = 'Usage: npm run calendar:samples -- DIR (a folder that is empty or not there yet)';
const PATIENCE_MS = 120_000;

/**
 * `calendar-samples DIR`: plays a season through the running product and files every mail and feed as
 * it really went out, for other tools to judge. `PRODUCT_URL` says where the product answers.
 */
export async function run(args: readonly string[], env: OperatorEnv): Promise<number> {
  const [folder, ...more] = args;
  const address = process.env['PRODUCT_URL'] ?? '';
  if (!folder || more.length > 0 || !isFree(folder)) throw new CommandError(USAGE);
  mkdirSync(folder, { recursive: true });
  const planning = await Planning.open(env, 1, address);
  try {
    await play(folder, address, planning);
  } finally {
    await planning.close();
  }
  return 0;
}

async function play(folder: string, address: string, planning: Planning): Promise<void> {
  const shelf = new Shelf(folder, address, planning);
  const steps = await season(address, planning);
  await shelf.fileFeeds();
  for (const { name, run: step } of steps) {
    await step();
    await settled(planning);
    console.log(`${name}: ${await shelf.fileMail()} mails`);
    await shelf.fileFeeds();
  }
  console.log('decline and substitute: skipped, the answers are not read yet');
}

const isFree = (folder: string): boolean => !existsSync(folder) || readdirSync(folder).length === 0;

/** Waits until every message has left. */
async function settled(planning: Planning): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while ((await planning.waiting(AREAS)) > 0) {
    if (Date.now() > end) throw new CommandError('The mail did not leave in time.');
    await sleep(200);
  }
}
