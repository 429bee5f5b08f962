import { randomBytes, randomUUID } from 'node:crypto';
import type { OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';
import type { KeyRing } from './key-ring.js';

/** The key of one case, and the id by which its rows name it. */
export interface CaseKey {
  readonly keyId: string;
  readonly key: Buffer;
}

/** A key as the vault stores it: which key of the ring wraps it, and the wrapping. */
export interface WrappedKey {
  readonly key_id: string;
  readonly ring_key: string;
  readonly wrapped: Buffer;
}

export interface VaultSurvey {
  readonly open: number;
  /** Keys that the ring does not open, counted by the ring key that wraps them. */
  readonly closed: Readonly<Record<string, number>>;
}

const BATCH = 500;
const FIRST = '00000000-0000-0000-0000-000000000000';

/**
 * Keeps each case's key, wrapped, in a database of its own: dumps of the product's database do not
 * hold it, so forgetting a key makes the text unreadable in older dumps too (TRUST 8).
 */
export class KeyVault implements OnModuleDestroy {
  readonly #pool: pg.Pool;

  constructor(
    url: string,
    private readonly ring: KeyRing,
  ) {
    this.#pool = new pg.Pool({ connectionString: url, max: 5 });
    this.#pool.on('error', () => undefined);
  }

  /** A new key, stored before anything is sealed with it. */
  async create(): Promise<CaseKey> {
    const [made] = await this.createMany(1);
    if (!made) throw new Error('no key was made');
    return made;
  }

  /** So many new keys in one statement. */
  async createMany(count: number): Promise<CaseKey[]> {
    const made = Array.from({ length: count }, () => ({
      keyId: randomUUID(),
      key: randomBytes(32),
    }));
    await this.#pool.query(
      `insert into case_keys (key_id, ring_key, wrapped)
       select * from unnest($1::uuid[], $2::text[], $3::bytea[])`,
      [
        made.map(({ keyId }) => keyId),
        made.map(() => this.ring.current),
        made.map(({ keyId, key }) => this.ring.wrap(keyId, key)),
      ],
    );
    return made;
  }

  /** The keys that still exist; a forgotten one is simply absent. */
  async find(keyIds: readonly string[]): Promise<Map<string, Buffer>> {
    if (keyIds.length === 0) return new Map();
    const rows = await this.#rows('key_id = any($1)', [keyIds]);
    return new Map(
      rows.map((row) => [row.key_id, this.ring.unwrap(row.ring_key, row.key_id, row.wrapped)]),
    );
  }

  /** Forgets keys for good, and remembers that it did. Forgetting twice is no error. */
  async forget(keyIds: readonly string[]): Promise<void> {
    await this.#pool.query(
      `with gone as (delete from case_keys where key_id = any($1))
       insert into forgotten_keys (key_id) select unnest($1::uuid[]) on conflict do nothing`,
      [keyIds],
    );
  }

  /** Those of these keys that were forgotten, whatever a restored dump believes. */
  async forgotten(keyIds: readonly string[]): Promise<string[]> {
    const { rows } = await this.#pool.query<{ key_id: string }>(
      'select key_id from forgotten_keys where key_id = any($1)',
      [keyIds],
    );
    return rows.map(({ key_id }) => key_id);
  }

  /** How many of these keys the ring opens, and how many it does not, by the ring key they need. */
  async survey(keyIds: readonly string[]): Promise<VaultSurvey> {
    const rows = await this.#rows('key_id = any($1)', [keyIds]);
    const closed = rows.filter((row) => this.#opened(row) === null);
    return { open: rows.length - closed.length, closed: byRingKey(closed) };
  }

  /**
   * Wraps every key anew that another key than the ring's first wraps. Each statement wraps a batch or
   * nothing, each row says what wraps it, and a key forgotten meanwhile stays forgotten: it may be
   * interrupted anywhere and run again. Answers what the ring could not open.
   */
  async rewrap(): Promise<{ rewrapped: number; closed: VaultSurvey['closed'] }> {
    const closed: WrappedKey[] = [];
    let rewrapped = 0;
    for (let last: string | null = FIRST; last !== null;) {
      const rows: WrappedKey[] = await this.#rows(
        `ring_key <> $1 and key_id > $2 order by key_id limit ${BATCH}`,
        [this.ring.current, last],
      );
      const opened = rows.flatMap((row) => {
        const key = this.#opened(row);
        return key ? [{ ...row, wrapped: this.ring.wrap(row.key_id, key) }] : [];
      });
      rewrapped += await this.#replace(opened);
      closed.push(...rows.filter(({ key_id }) => !opened.some((one) => one.key_id === key_id)));
      last = rows.at(-1)?.key_id ?? null;
    }
    return { rewrapped, closed: byRingKey(closed) };
  }

  /** Every key as it is stored, wrapped: for a copy. */
  async copy(): Promise<WrappedKey[]> {
    return this.#rows('true', []);
  }

  /** Puts copied keys back that are missing; what was forgotten since stays forgotten. */
  async putBack(keys: readonly WrappedKey[]): Promise<number> {
    const { rowCount } = await this.#pool.query(
      `insert into case_keys (key_id, ring_key, wrapped)
       select * from unnest($1::uuid[], $2::text[], $3::bytea[]) as k (key_id, ring_key, wrapped)
       where not exists (select 1 from forgotten_keys f where f.key_id = k.key_id)
       on conflict do nothing`,
      columnsOf(keys),
    );
    return rowCount ?? 0;
  }

  /** Answers how many are wrapped now; each only where it still has the wrapping that was read. */
  async #replace(keys: readonly WrappedKey[]): Promise<number> {
    const [ids, was, wrapped] = columnsOf(keys);
    const { rowCount } = await this.#pool.query(
      `update case_keys k set ring_key = $4, wrapped = r.wrapped
       from unnest($1::uuid[], $2::text[], $3::bytea[]) as r (key_id, was, wrapped)
       where k.key_id = r.key_id and k.ring_key = r.was`,
      [ids, was, wrapped, this.ring.current],
    );
    return rowCount ?? 0;
  }

  async #rows(where: string, values: unknown[]): Promise<WrappedKey[]> {
    const { rows } = await this.#pool.query<WrappedKey>(
      `select key_id, ring_key, wrapped from case_keys where ${where}`,
      values,
    );
    return rows;
  }

  #opened({ ring_key, key_id, wrapped }: WrappedKey): Buffer | null {
    try {
      return this.ring.unwrap(ring_key, key_id, wrapped);
    } catch {
      return null;
    }
  }

  async onModuleDestroy(): Promise<void> {
    await this.#pool.end();
  }
}

const byRingKey = (keys: readonly WrappedKey[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { ring_key } of keys) counts[ring_key] = (counts[ring_key] ?? 0) + 1;
  return counts;
};

const columnsOf = (keys: readonly WrappedKey[]): [string[], string[], Buffer[]] => [
  keys.map(({ key_id }) => key_id),
  keys.map(({ ring_key }) => ring_key),
  keys.map(({ wrapped }) => wrapped),
];

/** The vault's database: the keys, and the ids of those that were forgotten. */
export const VAULT_SCHEMA = `
create table if not exists case_keys (
  key_id uuid primary key,
  ring_key text not null,
  wrapped bytea not null,
  created_at timestamptz not null default now()
);
create table if not exists forgotten_keys (
  key_id uuid primary key,
  forgotten_at timestamptz not null default now()
);
grant select, insert, update, delete on case_keys to rukkanen_keys;
grant select, insert on forgotten_keys to rukkanen_keys`;
