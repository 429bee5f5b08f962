import type { CaseDraft } from './draft.js';
import type { CaseBody } from './request.js';

export type Attempt = NonNullable<CaseDraft['attempt']>;

/** A short mark of what is sent, to tell whether it has changed: no text can be read from it. */
export function markOf(body: CaseBody): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(JSON.stringify(body)))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(36);
}

/**
 * The key under which a draft is sent: once chosen it stays, so that a submission whose answer was lost
 * is known when it comes again, whatever its writer has changed meanwhile.
 */
export const attemptOf = (before: Attempt | null, body: CaseBody, newKey: () => string): Attempt =>
  before ?? { key: newKey(), mark: markOf(body) };

/** Whether the server took an earlier wording than the one on the screen. */
export const tookEarlier = (attempt: Attempt, body: CaseBody, replayed: boolean): boolean =>
  replayed && attempt.mark !== markOf(body);
