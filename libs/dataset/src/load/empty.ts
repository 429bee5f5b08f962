import { PROTECTED_TABLES, setAreas, SHARED_TABLES } from '@rukkanen/persistence';
import type { EntityManager } from 'typeorm';

/** Every area that is there now; the owner too sees rows only in the areas it names. */
export async function presentAreas(tx: EntityManager): Promise<string[]> {
  const rows: { id: string }[] = await tx.query('select id from areas order by id');
  return rows.map(({ id }) => id);
}

const TABLES_WITH_KEYS = [
  'cases',
  'role_cards',
  'service_cards',
  'library_examples',
  'missing_services',
];

/** The keys of what is written there now: they are forgotten once the words have gone. */
export async function presentKeys(tx: EntityManager): Promise<string[]> {
  await setAreas(tx, await presentAreas(tx));
  const rows: { key_id: string }[] = await tx.query(
    TABLES_WITH_KEYS.map((table) => `select key_id from ${table}`).join(' union all '),
  );
  return rows.map(({ key_id }) => key_id);
}

/** Empties every table of the product and the queues: what was waiting to be done belongs to the old. */
export async function empty(tx: EntityManager): Promise<void> {
  const tables = [...PROTECTED_TABLES, ...SHARED_TABLES].map(({ name }) => name);
  await tx.query(`truncate ${tables.join(', ')}`);
  await tx.query('truncate pgboss.job cascade');
}
