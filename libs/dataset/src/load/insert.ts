import type { EntityManager } from 'typeorm';
import type { TableRows } from '../rows/index.js';

/** How far a table has come. */
export type Progress = (table: string, done: number, of: number) => void;

const AT_ONCE = 5_000;

/** Fills tables, many rows in a statement; PostgreSQL reads each value by the type of its column. */
export async function insert(
  tx: EntityManager,
  tables: readonly TableRows[],
  progress: Progress,
): Promise<void> {
  for (const { table, rows } of tables)
    for (let done = 0; done < rows.length; done += AT_ONCE) {
      const some = rows.slice(done, done + AT_ONCE);
      await tx.query(statement(table, Object.keys(some[0] ?? {})), [JSON.stringify(some)]);
      progress(table, done + some.length, rows.length);
    }
}

/** Names only the columns that are given: the others keep their defaults. */
function statement(table: string, columns: readonly string[]): string {
  const names = columns.join(', ');
  return `insert into ${table} (${names})
    select ${names} from jsonb_populate_recordset(null::${table}, $1::jsonb)`;
}
