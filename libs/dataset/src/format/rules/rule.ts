import type { Dataset } from '../dataset.js';
import { jsonPath, type Issue } from '../json-path.js';
import type { Salvaged } from '../salvage.js';

/** A file as far as it can be read. */
export type File = Salvaged<Dataset>;
export type Row<List extends keyof Dataset> = Exclude<
  Exclude<File[List], undefined> extends readonly (infer Item)[] ? Item : never,
  undefined
>;

/** What must hold between the parts of a file; every breach is one issue. */
export type Rule = (file: File) => Issue[];

export const issue = (path: readonly PropertyKey[], message: string): Issue => ({
  path: jsonPath(path),
  message,
});

/** One issue when something is so, none otherwise. */
export const when = (wrong: unknown, path: readonly PropertyKey[], message: string): Issue[] =>
  wrong ? [issue(path, message)] : [];

/** Rows with their places; rows that cannot be read at all are left out. */
export function rowsOf<Item>(
  list: readonly (Item | undefined)[] | undefined,
): { row: Item; index: number }[] {
  return (list ?? []).flatMap((row, index) => (row === undefined ? [] : [{ row, index }]));
}

/** Finds rows by id. */
export function byId<Item extends { readonly id?: string | undefined }>(
  list: readonly (Item | undefined)[] | undefined,
): ReadonlyMap<string, Item> {
  return new Map(
    rowsOf(list).flatMap(({ row }) => (row.id === undefined ? [] : [[row.id, row] as const])),
  );
}

/** Compares ISO days or instants; a missing one is neither before nor after anything. */
export const isAfter = (one: string | null | undefined, other: string | null | undefined) =>
  typeof one === 'string' && typeof other === 'string' && one > other;
