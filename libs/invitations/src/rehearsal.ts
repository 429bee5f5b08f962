import type { Actor } from '@rukkanen/kernel';
import type { Transaction, Transactions } from '@rukkanen/persistence';

/** Ends a rehearsal: what was done is rolled back. */
class RolledBack extends Error {}

/**
 * Does something and takes it back. What it answers is what would be, since it was the very change, and
 * what would be refused is refused.
 */
export async function rehearsed<T>(
  transactions: Transactions,
  actor: Actor,
  change: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const seen: T[] = [];
  try {
    await transactions.run(actor, async (tx) => {
      seen.push(await change(tx));
      throw new RolledBack();
    });
  } catch (trouble) {
    if (!(trouble instanceof RolledBack)) throw trouble;
  }
  const [result] = seen;
  if (result === undefined) throw new Error('a rehearsal has to answer');
  return result;
}
