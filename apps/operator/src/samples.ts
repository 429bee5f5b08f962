import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { CommandError, type OperatorEnv } from './env.js';
import { Backstage } from './samples/backstage.js';
import { MailSystem } from './samples/mail-system.js';
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
  const backstage = await Backstage.open(env);
  try {
    await play(folder, address, backstage);
  } finally {
    await backstage.close();
  }
  return 0;
}

async function play(folder: string, address: string, backstage: Backstage): Promise<void> {
  const shelf = new Shelf(folder, address, backstage);
  const { INBOUND_TOKEN: token = '', MAIL_AUTHSERV_ID: name = '' } = process.env;
  const steps = await season(address, backstage, new MailSystem(address, token, name));
  await shelf.fileFeeds();
  for (const { name, run: step } of steps) {
    await step();
    await settled(backstage);
    console.log(`${name}: ${await shelf.fileMail()} mails`);
    await shelf.fileFeeds();
  }
}

const isFree = (folder: string): boolean => !existsSync(folder) || readdirSync(folder).length === 0;

/** Waits until every message has left. */
async function settled(backstage: Backstage): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while ((await backstage.waiting(AREAS)) > 0) {
    if (Date.now() > end) throw new CommandError('The mail did not leave in time.');
    await sleep(200);
  }
}
