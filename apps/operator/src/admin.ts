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

/** Somebody who looks after the whole installation, whatever areas it has or gets. */
async function create(client: pg.Client, email: string, name: string): Promise<void> {
  const known = await client.query('select 1 from users where lower(email) = $1', [email]);
  if (known.rowCount) throw new CommandError('A person with this address exists already.');
  await client.query(
    `insert into users (id, name, email, language, system_admin) values ($1, $2, $3, 'fi', true)`,
    [randomUUID(), name, email],
  );
}
