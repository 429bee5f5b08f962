/** Something half written, kept on this device only (CAS-16). */
export interface Draft<T> {
  readonly value: T;
  /** Epoch milliseconds. */
  readonly savedAt: number;
}

/** What a draft needs of `localStorage`. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A draft disappears by itself when nobody has touched it for this long (30 days, in milliseconds). */
export const DRAFT_LIFE = 30 * 24 * 60 * 60_000;

const PREFIX = 'rukkanen.draft';

/** Drafts belong to a person: another one who signs in on the same device does not see them. */
export const draftKey = (userId: string, name: string): string => `${PREFIX}.${userId}:${name}`;

/** Everything half written that this person keeps on this device. */
export const draftsOf = (shelf: Pick<Storage, 'length' | 'key'>, userId: string): string[] =>
  Array.from({ length: shelf.length }, (_, index) => shelf.key(index) ?? '').filter((key) =>
    key.startsWith(`${PREFIX}.${userId}:`),
  );

/** The saved draft; null when there is none, it is too old, or another version of the form wrote it. */
export function readDraft<T>(
  shelf: Shelf,
  key: string,
  parse: (value: unknown) => T | null,
  now: number,
): Draft<T> | null {
  try {
    const kept = JSON.parse(shelf.getItem(key) ?? 'null') as Partial<Draft<unknown>> | null;
    const savedAt = kept?.savedAt ?? 0;
    const value = kept && now - savedAt < DRAFT_LIFE ? parse(kept.value) : null;
    if (value === null) shelf.removeItem(key);
    return value === null ? null : { value, savedAt };
  } catch {
    return null;
  }
}

/** Keeps a draft. Says whether it could: a full or forbidden storage must not stop the writing. */
export function keepDraft<T>(shelf: Shelf, key: string, value: T, now: number): boolean {
  try {
    shelf.setItem(key, JSON.stringify({ value, savedAt: now } satisfies Draft<T>));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(shelf: Shelf, key: string): void {
  try {
    shelf.removeItem(key);
  } catch {
    // Nothing was kept where nothing can be removed.
  }
}
