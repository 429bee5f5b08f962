import { readPrepared, writePrepared } from './data-folder.mjs';
import { operateQuietly } from './operator.mjs';

/**
 * Makes roles, databases and schema fit this build. The note beside the cluster remembers which build
 * it was last prepared for, so that an ordinary start does not even ask; a new cluster has no note.
 */
export async function prepareWhenNeeded({ places, build, env, adminUrl, say }) {
  const noted = readPrepared(places.prepared);
  if (noted.build === build) return;
  say('Preparing the database…');
  const failure = 'The database could not be prepared; the reason is above.';
  await operateQuietly(['prepare'], { ...env, ADMIN_DATABASE_URL: adminUrl }, failure);
  writePrepared(places.prepared, { ...noted, build });
}

/** Loads the demo into a new database, once in its life: what a person then removes stays removed. */
export async function loadDemoOnce({ places, env, say }) {
  const noted = readPrepared(places.prepared);
  if (noted.demo) return;
  say('Loading the demo…');
  await operateQuietly(
    ['demo-if-empty'],
    env,
    'The demo could not be loaded; the reason is above.',
  );
  noteData(places);
}

/** Notes that the database has got its data, so that the demo is never put in its place. */
export const noteData = (places) =>
  writePrepared(places.prepared, { ...readPrepared(places.prepared), demo: 'done' });
