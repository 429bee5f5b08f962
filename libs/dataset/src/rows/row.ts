/** A row as its table wants it, by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** Rows of one table; all have the same columns. */
export interface TableRows {
  readonly table: string;
  readonly rows: readonly Row[];
}

export const into = (table: string, rows: readonly Row[]): TableRows => ({ table, rows });

/** Days from the first to the last inclusive, as PostgreSQL writes a range of days. */
export const dayRange = (from: string, to: string | null | undefined): string =>
  `[${from},${to ?? ''}${to ? ']' : ')'}`;
