import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { z } from 'zod';
import { CommandError, type OperatorEnv } from './env.js';

const USAGE = 'Usage: npm run admin -- create EMAIL [NAME]';

/** `admin create EMAIL [NAME]`: the first person of an installation, from whom all others come. */
export async function run(args: readonly string[], env: OperatorEnv): Promise<number> {
  const [verb, email, ...name] = args;
  if (verb !== 'create' || !z.email().safeParse(email).success || !email)
    throw new CommandError(USAGE);
  const client = new pg.Client({ connectionString: env.ownerUrl });
  await client.connect();
  try {
    await create(client, email.toLowerCase(), name.join(' ') || email);
  } finally {
    await client.end();
  }
  console.log(`Created. Sign in with a one-time code sent to ${email}.`);
  return 0;
}

/** A system administrator of every area there is. */
async function create(client: pg.Client, email: string, name: string): Promise<void> {
  const { rows: areas } = await client.query<{ id: string }>('select id from areas order by id');
  if (areas.length === 0)
    throw new CommandError('There is no employment area yet: load a data set with areas first.');
  const known = await client.query('select 1 from users where lower(email) = $1', [email]);
  if (known.rowCount) throw new CommandError('A person with this address exists already.');
  const id = randomUUID();
  await client.query('begin');
  await client.query(
    `insert into users (id, name, email, language) values ($1, $2, $3, 'fi')`,
    [id, name, email],
  );
  await client.query(
    `insert into user_grants (user_id, role, area_id)
     select $1, 'SYSTEM_ADMIN', id from areas`,
    [id],
  );
  await client.query('commit');
}
