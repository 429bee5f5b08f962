import { store } from './store.js';
import { useStore } from './use-store.js';

/** True after the server has said that nobody is signed in any more, until a new sign-in. */
const endedFlag = store(false);

/**
 * A session that ends under an open page must not take the page away, because something may be half
 * written on it: the shell asks for a new sign-in in a dialog over the page instead.
 */
export const session = {
  ended: () => endedFlag.set(true),
  resumed: () => endedFlag.set(false),
};

export const useSessionEnded = (): boolean => useStore(endedFlag);
