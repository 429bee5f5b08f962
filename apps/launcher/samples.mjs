import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { begin } from './lib/begin.mjs';
import { buildWhenStale } from './lib/building.mjs';
import { atEnd } from './lib/ending.mjs';
import { ownFolder } from './lib/own-folder.mjs';
import { inside, programs, root, standing } from './lib/places.mjs';
import { sayAside } from './lib/plain.mjs';
import { ended, stop } from './lib/processes.mjs';

/** A product is found by DATA_DIR; a DATABASE_URL would make it a production start. */
const OF_PRODUCTION = /DATABASE_URL$|^SMTP_URL$|^DEMO/;
/** Changes are collected for a second instead of a minute; answers come by a mail system of the season. */
const OWN = {
  PORT: '0',
  MAIL_COLLECT_SECONDS: '1',
  MAIL_AUTHSERV_ID: 'mx.samples.invalid',
  INBOUND_TOKEN: randomBytes(32).toString('hex'),
};

/**
 * `npm run calendar:samples -- DIR`: plays a season on a product of its own and leaves what went out in
 * DIR.
 */
await begin(async ([folder = '', ...more]) => {
  await buildWhenStale(sayAside);
  const settings = { ...process.env, ...(await ownFolder('samples')) };
  const product = startProduct(settings);
  const env = { ...settings, ...OWN, DEMO: 'yes', PRODUCT_URL: await addressOf(product) };
  const target = folder && resolve(standing(), folder);
  const play = [programs.operator, 'calendar-samples', target, ...more];
  const child = spawn(process.execPath, play, { env, cwd: root, stdio: 'inherit' });
  atEnd(() => stop(child));
  return ended(child);
});

function startProduct(settings) {
  const given = Object.entries(settings).filter(([name]) => !OF_PRODUCTION.test(name));
  const env = { ...Object.fromEntries(given), ...OWN };
  const start = inside('apps/launcher/start.mjs');
  const product = spawn(process.execPath, [start], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  atEnd(() => stop(product, { patienceMs: 15_000 }));
  return product;
}

/** Its output is read to the end, so that it never waits for somebody to listen. */
function addressOf(product) {
  let said = '';
  return new Promise((found, lost) => {
    product.once('exit', () => lost(new Error('the product did not start')));
    product.stdout.on('data', (chunk) => {
      said += chunk;
      const [, address] = /^Rukkanen ready: (\S+)$/m.exec(said) ?? [];
      if (address) found(address);
    });
  });
}
