import { PlainStop } from '../lib/plain.mjs';

const NAME = 'rukkanen launcher';

/** One start at a time serves a data folder; the number only has to be the same everywhere. */
const SERVING = 7_255_226;

/**
 * Our own standing line to the database. It is how launchers know of each other: as long as one
 * stands, the server is in use, and a killed launcher's line falls by itself.
 */
export async function standBy(url, { lost = () => {} } = {}) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, application_name: NAME, keepAlive: true });
  client.on('error', () => {});
  await connect(client);
  let leaving = false;
  client.on('end', () => leaving || lost());
  return {
    claimServing: () => claim(client),
    alone: () => isAlone(client),
    leave: () => {
      leaving = true;
      return client.end().catch(() => {});
    },
  };
}

async function connect(client) {
  try {
    await client.connect();
  } catch (error) {
    if (isDamage(error.code)) throw damaged(error.code);
    if (error.code !== '28P01') throw error;
    throw new PlainStop(
      'The database does not take the password in secrets.json: the data folder was put together ' +
        'from two, and npm start -- --fresh begins anew.',
    );
  }
}

/** SQLSTATE classes of a server that answers and cannot find or read what is its own. */
const isDamage = (code) => /^(3D|58|XX)...$/.test(code ?? '');

const damaged = (code) =>
  new PlainStop(
    `The database is damaged (${code}): put a backup of the data folder back, or begin anew with ` +
      'npm start -- --fresh.',
  );

async function claim(client) {
  const { rows } = await client.query('select pg_try_advisory_lock($1) as won', [SERVING]);
  return rows[0].won;
}

/** Whether no other launcher stands by. */
async function isAlone(client) {
  const { rows } = await client.query(
    `select count(*)::int as others from pg_stat_activity
      where application_name = $1 and pid <> pg_backend_pid()`,
    [NAME],
  );
  return rows[0].others === 0;
}
