import { startEmbedded } from '../embedded.mjs';
import { atEnd } from './ending.mjs';
import { operateQuietly } from './operator.mjs';
import { ensureKeyRing } from './secrets.mjs';
import { databaseSettings } from './settings.mjs';
import { newTestFolder, removeTestFolder } from './test-folder.mjs';

/** Nothing here has to survive anything, so nothing waits for a disk. */
const HASTE = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  max_connections: '300',
};

/** As in production, for a run that breaks the server itself: what is acknowledged is on the disk. */
const CARE = { max_connections: HASTE.max_connections };

/**
 * One PostgreSQL for a whole run, with a migrated template that each test file clones.
 *
 * The roles are those of production, so that what a superuser would hide shows in the tests too. Gives
 * the environment that tests need; everything is put away at the end of the run.
 */
export async function openTestHouse() {
  const places = await newTestFolder();
  atEnd(() => removeTestFolder(places));
  const database = await startEmbedded(places, {
    settings: process.env.FAULTS ? CARE : HASTE,
  });
  atEnd(database.leave);
  const { port, secrets } = database;
  const settings = {
    ...databaseSettings({ port, secrets, main: 'rukkanen_template' }),
    KEY_RING_FILE: ensureKeyRing(places.path, { clusterThere: false }),
    TEST_ADMIN_DATABASE_URL: database.adminUrl(),
  };
  const env = { ...process.env, ...settings, ADMIN_DATABASE_URL: database.adminUrl() };
  await operateQuietly(['prepare'], env, 'The test database could not be prepared; see above.');
  return settings;
}
