import { buildWhenStale } from './building.mjs';
import { dictionarySetting } from './dictionary.mjs';
import { operateQuietly } from './operator.mjs';
import { say } from './plain.mjs';
import { requirePort } from './ports.mjs';
import { serve } from './serving.mjs';
import { addressFrom } from './settings.mjs';

/**
 * The same build against a database that somebody else keeps: no demo, nothing embedded, and the
 * settings go to the programs as they are. With OWNER_DATABASE_URL the schema is brought up first.
 */
export async function startProduction() {
  const env = process.env;
  const asked = addressFrom(env, { demo: env.DEMO === 'yes' });
  const address = { ...asked, port: await requirePort(asked.port, asked.host) };
  await buildWhenStale(say);
  if (env.OWNER_DATABASE_URL) {
    say('Bringing the schema up…');
    await operateQuietly(
      ['migrate'],
      env,
      'The schema could not be brought up; the reason is above.',
    );
  }
  say('Starting the application…');
  const settings = { PORT: String(address.port), HOST: address.host, ...dictionarySetting(env) };
  return serve({ address, env: { ...env, ...settings } });
}
