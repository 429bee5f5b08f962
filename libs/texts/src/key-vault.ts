import { randomBytes, randomUUID } from 'node:crypto';
import type { OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';
import type { KeyRing } from './key-ring.js';

/** The key of one case, and the id by which its rows name it. */
export interface CaseKey {
  readonly keyId: string;
  readonly key: Buffer;
}

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
    const { rows } = await this.#pool.query<{ key_id: string; ring_key: string; wrapped: Buffer }>(
      'select key_id, ring_key, wrapped from case_keys where key_id = any($1)',
      [keyIds],
    );
    return new Map(
      rows.map((row) => [row.key_id, this.ring.unwrap(row.ring_key, row.key_id, row.wrapped)]),
    );
  }

  /** Forgets keys for good. Forgetting twice is no error. */
  async forget(keyIds: readonly string[]): Promise<void> {
    await this.#pool.query('delete from case_keys where key_id = any($1)', [keyIds]);
  }

  async onModuleDestroy(): Promise<void> {
    await this.#pool.end();
  }
}

/** The one table of the vault's database. */
export const VAULT_SCHEMA = `
create table if not exists case_keys (
  key_id uuid primary key,
  ring_key text not null,
  wrapped bytea not null,
  created_at timestamptz not null default now()
);
grant select, insert, update, delete on case_keys to rukkanen_keys`;
