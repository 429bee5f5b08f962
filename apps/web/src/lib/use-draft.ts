import { useCallback, useRef, useState } from 'react';
import { draftKey, dropDraft, keepDraft, readDraft } from './draft.js';
import { useMe } from './me.js';

export interface DraftState<T> {
  readonly value: T;
  readonly set: (next: T | ((now: T) => T)) => void;
  /** When this device last saved it (epoch milliseconds); null before the first change. */
  readonly savedAt: number | null;
  /** Forgets the draft on this device and starts from the beginning. */
  readonly discard: () => void;
}

interface Kept<T> {
  readonly value: T;
  readonly savedAt: number | null;
}

/**
 * State that survives a reload, a lost network and a new sign-in: every change is saved on this
 * device at once. `parse` checks what an earlier version may have left, and gives null to refuse it.
 */
export function useDraft<T>(
  name: string,
  initial: T,
  parse: (value: unknown) => T | null,
): DraftState<T> {
  const key = draftKey(useMe().user.id, name);
  const [draft, show] = useState<Kept<T>>(
    () => readDraft(localStorage, key, parse, Date.now()) ?? { value: initial, savedAt: null },
  );
  const latest = useRef(draft);
  const put = useCallback((next: Kept<T>) => {
    latest.current = next;
    show(next);
  }, []);

  const set = useCallback(
    (next: T | ((now: T) => T)) => {
      const value =
        typeof next === 'function' ? (next as (now: T) => T)(latest.current.value) : next;
      const now = Date.now();
      const saved = keepDraft(localStorage, key, value, now);
      put({ value, savedAt: saved ? now : latest.current.savedAt });
    },
    [key, put],
  );
  const discard = useCallback(() => {
    dropDraft(localStorage, key);
    put({ value: initial, savedAt: null });
  }, [key, initial, put]);

  return { value: draft.value, set, savedAt: draft.savedAt, discard };
}
