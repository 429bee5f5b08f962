import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readMessage } from '@testing/invitations';
import pg from 'pg';

/** Somewhere that words could leak to, and all that stands there. */
export interface Sink {
  readonly name: string;
  readonly content: string;
}

/** The sinks that hold a word, however it is written: as it is, in hex, in base64, percent-encoded. */
export const leaks = (sinks: readonly Sink[], word: string): string[] => {
  const spellings = spellingsOf(word);
  return sinks
    .filter(({ content }) => spellings.some((spelling) => holds(content, spelling)))
    .map(({ name }) => name);
};

const holds = (content: string, spelling: string): boolean =>
  content.toLowerCase().includes(spelling.toLowerCase());

/** Base64 spells a word in three ways, by where it begins; the first and last letters depend on neighbours. */
function spellingsOf(word: string): string[] {
  const shifted = [0, 1, 2].map((shift) =>
    Buffer.from(' '.repeat(shift) + word)
      .toString('base64')
      .slice(shift === 0 ? 0 : 4, -4),
  );
  const escaped = Array.from(word, (sign) => (sign > '~' ? `\\u${hex4(sign)}` : sign)).join('');
  return [word, escaped, encodeURIComponent(word), Buffer.from(word).toString('hex'), ...shifted];
}

const hex4 = (sign: string): string => sign.charCodeAt(0).toString(16).padStart(4, '0');

/** Every table of every schema that is ours, the queues' too, row by row, past row-level security. */
export const tablesOf = (ownerUrl: string): Promise<Sink[]> =>
  asAdmin(new URL(ownerUrl).pathname, async (client) => {
    const { rows } = await client.query<{ name: string }>(TABLES);
    const sinks: Sink[] = [];
    for (const { name } of rows) {
      const found = await client.query<{ row: string }>(`select t::text as row from ${name} t`);
      sinks.push({ name, content: found.rows.map(({ row }) => row).join('\n') });
    }
    return sinks;
  });

/** What the database of the tests has written into its log. */
export const databaseLog = (): Promise<Sink[]> =>
  asAdmin('/postgres', async (client) => {
    const { rows } = await client.query<{ folder: string }>(
      `select current_setting('data_directory') as folder`,
    );
    return filesOf(path.join(rows[0]?.folder ?? '', '..', 'log'));
  });

async function asAdmin(database: string, read: (client: pg.Client) => Promise<Sink[]>) {
  const url = new URL(process.env['TEST_ADMIN_DATABASE_URL'] ?? '');
  url.pathname = database;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    return await read(client);
  } finally {
    await client.end();
  }
}

const TABLES = `
select format('%I.%I', n.nspname, c.relname) as name
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where c.relkind in ('r', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
order by 1`;

/** Every file of a folder, those of its folders too. */
export const filesOf = (folder: string): Sink[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ name: file, content: readFileSync(file, 'latin1') }));

/** Mails as they went out, and what a reader sees of them. */
export const mailsAs = (mails: readonly Buffer[]): Sink[] =>
  mails.flatMap((raw, index) => [
    { name: `mail ${index}`, content: raw.toString('utf8') },
    ...readMessage(raw).parts.map(({ type, body }) => ({
      name: `mail ${index}, ${type}`,
      content: unfolded(body.toString('utf8')),
    })),
  ]);

/** A calendar's lines as one, since a fold may stand in the middle of a word. */
export const unfolded = (text: string): string => text.replaceAll(/\r?\n[ \t]/g, '');
