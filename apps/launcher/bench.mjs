import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { begin } from './lib/begin.mjs';
import { buildWhenStale } from './lib/building.mjs';
import { openDataFolder } from './lib/data-folder.mjs';
import { atEnd } from './lib/ending.mjs';
import { cache, programs, standing } from './lib/places.mjs';
import { sayAside } from './lib/plain.mjs';
import { freePort } from './lib/ports.mjs';
import { ended, stop } from './lib/processes.mjs';
import { bringUp } from './lib/serving.mjs';
import { addressToType } from './lib/settings.mjs';
import { openDemo } from './lib/start-demo.mjs';

/**
 * `npm run bench`: measures against a whole product of its own, on the disk and with the settings that
 * a person would have, and leaves nothing behind. BENCH_URL is where it answers; the databases are
 * named as always.
 */
await begin(async (args) => {
  const { server: build } = await buildWhenStale(sayAside);
  const env = await ownProduct(build);
  const child = spawn(process.execPath, ['--enable-source-maps', programs.bench, ...args], {
    env,
    cwd: standing(),
    stdio: 'inherit',
  });
  atEnd(() => stop(child));
  return ended(child);
});

async function ownProduct(build) {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'bench-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  const places = openDataFolder(folder);
  const address = { host: '127.0.0.1', port: await freePort() };
  const env = await openDemo({ places, address, build, say: sayAside });
  await bringUp({ address, env, logOf: places.log });
  return { ...env, BENCH_URL: addressToType(address) };
}
