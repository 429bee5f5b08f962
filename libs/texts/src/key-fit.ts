import { Injectable } from '@nestjs/common';
import { SettingError, Transactions, type Transaction } from '@rukkanen/persistence';
import { KeyVault, type VaultSurvey } from './key-vault.js';

/** How the stored texts stand towards the vault. */
export interface KeySurvey extends VaultSurvey {
  /** Keys that texts name and that were forgotten for good, as after an older dump was restored. */
  readonly forgotten: number;
  /** Keys that texts name and that are neither there nor forgotten: the vault was lost or is another. */
  readonly missing: number;
}

/**
 * Whether ring, vault and product belong together. Only keys that this product's rows name are looked
 * at: a vault may serve others too.
 */
@Injectable()
export class KeyFit {
  constructor(
    private readonly vault: KeyVault,
    private readonly transactions: Transactions,
  ) {}

  /** Stops a start whose ring cannot open what is stored, before anything is sealed with a wrong key. */
  async require(): Promise<void> {
    const { closed } = await this.vault.survey(await this.#named('standing'));
    const names = Object.keys(closed);
    if (names.length > 0)
      throw new SettingError(
        `KEY_RING does not fit the stored keys: ${names.join(', ')} is missing or another key. ` +
          'Put the earlier entry back, behind the first one.',
      );
  }

  async survey(): Promise<KeySurvey> {
    const named = await this.#named('standing');
    const { open, closed } = await this.vault.survey(named);
    const forgotten = (await this.vault.forgotten(named)).length;
    const there = Object.values(closed).reduce((sum, count) => sum + count, open);
    return { open, closed, forgotten, missing: named.length - there - forgotten };
  }

  /** Forgets again what the product has deleted, such as after an older copy of the vault came back. */
  async forgetDeleted(): Promise<void> {
    await this.vault.forget(await this.#named('deleted'));
  }

  async #named(which: 'standing' | 'deleted'): Promise<string[]> {
    const areas = await this.transactions.unscoped((tx): Promise<{ id: string }[]> =>
      tx.query('select id from areas'),
    );
    return this.transactions.inAreas(
      areas.map(({ id }) => id),
      async (tx) => {
        const deleted = await idsOf(
          tx,
          'select key_id from cases where text_deleted_at is not null',
        );
        if (which === 'deleted') return deleted;
        const gone = new Set(deleted);
        const all: string[] = [];
        for (const table of await tablesWithKeys(tx))
          all.push(...(await idsOf(tx, `select key_id from ${table}`)));
        return [...new Set(all)].filter((id) => !gone.has(id));
      },
    );
  }
}

/** Every table whose rows name a key, so that a room that seals words anew is looked at too. */
async function tablesWithKeys(tx: Transaction): Promise<string[]> {
  const rows: { name: string }[] = await tx.query(
    `select distinct quote_ident(table_name) as name from information_schema.columns
     where table_schema = 'public' and column_name = 'key_id'`,
  );
  return rows.map(({ name }) => name);
}

async function idsOf(tx: Transaction, sql: string): Promise<string[]> {
  const rows: { key_id: string | null }[] = await tx.query(sql);
  return rows.flatMap(({ key_id }) => key_id ?? []);
}
