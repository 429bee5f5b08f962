import { store } from './store.js';
import { useStore } from './use-store.js';

/** Since when the server has been out of reach (epoch milliseconds), or null when all is well. */
const lostAt = store<number | null>(null);

/** What requests tell about the way to the server; the offline strip and its pulse listen. */
export const connection = {
  lost: () => {
    if (lostAt.get() === null) lostAt.set(Date.now());
  },
  restored: () => lostAt.set(null),
  isLost: () => lostAt.get() !== null,
  watch: lostAt.watch,
};

export const useLostAt = (): number | null => useStore(lostAt);
