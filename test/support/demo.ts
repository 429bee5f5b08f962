import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { bareDatabase, freshDatabase, templateOnce, type TestDatabase } from '@testing/persistence';

const OPERATOR = path.resolve('dist/apps/operator/src/main.js');
const MAIN = 'rukkanen_demo';
const VAULT = 'rukkanen_demo_keys';

/**
 * A database with the demo in it, moved into this week like on a first start, and a vault of its own
 * beside it. The demo is loaded once for a whole run; every house gets a copy.
 */
export async function demoDatabase(keyRing: string): Promise<TestDatabase> {
  await templateOnce(MAIN, () => loadTemplates(keyRing));
  const main = await freshDatabase(MAIN);
  const vault = await bareDatabase(VAULT);
  return {
    ...main,
    keysUrl: vault.keysUrl,
    drop: async () => {
      await main.drop();
      await vault.drop();
    },
  };
}

/** By the operator's own commands, as on a first start. */
async function loadTemplates(keyRing: string): Promise<void> {
  const env = { ...process.env, ...addresses(), KEY_RING: keyRing, DEMO: 'yes' };
  for (const command of ['prepare', 'demo-if-empty'])
    await promisify(execFile)(process.execPath, [OPERATOR, command], { env });
}

const addresses = (): NodeJS.ProcessEnv => ({
  ADMIN_DATABASE_URL: process.env['TEST_ADMIN_DATABASE_URL'],
  DATABASE_URL: moved('DATABASE_URL', MAIN),
  OWNER_DATABASE_URL: moved('OWNER_DATABASE_URL', MAIN),
  KEYS_DATABASE_URL: moved('KEYS_DATABASE_URL', VAULT),
});

function moved(setting: string, database: string): string {
  const url = new URL(process.env[setting] ?? '');
  url.pathname = database;
  return url.href;
}
