import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { begin } from './lib/begin.mjs';
import { buildWhenStale } from './lib/building.mjs';
import { dictionarySetting } from './lib/dictionary.mjs';
import { atEnd } from './lib/ending.mjs';
import { ownFolder } from './lib/own-folder.mjs';
import { programs, root, standing } from './lib/places.mjs';
import { sayAside } from './lib/plain.mjs';
import { ended, stop } from './lib/processes.mjs';

/**
 * `npm run bench`: measures a product of its own, on the disk and with the settings that a person would
 * have, and leaves nothing behind. The programs start and stop the product themselves, so the database
 * gets a port that stays the same from start to start.
 */
await begin(async (args) => {
  await buildWhenStale(sayAside);
  const env = { ...process.env, ...dictionarySetting(), ...(await ownFolder('bench')) };
  const measure = ['--enable-source-maps', programs.bench, ...args.map(asTyped)];
  const child = spawn(process.execPath, measure, { env, cwd: root, stdio: 'inherit' });
  atEnd(() => stop(child, { patienceMs: 15_000 }));
  return ended(child);
});

/** The file after `--json` lies where the person stands. */
function asTyped(arg, at, args) {
  return args[at - 1] === '--json' ? resolve(standing(), arg) : arg;
}
