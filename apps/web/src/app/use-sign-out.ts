import { useNavigate } from 'react-router';
import { call } from '../lib/api-client.js';
import { draftsOf, dropDraft } from '../lib/draft.js';
import { useForget, useMe } from '../lib/me.js';
import { store } from '../lib/store.js';
import { useStore } from '../lib/use-store.js';

/** True while somebody who leaves is asked what becomes of a draft on this device. */
const asking = store(false);
export const useAsksOfDraft = (): boolean => useStore(asking);

interface SignOut {
  /** Leaves at once, or asks first when something half written would stay on this device. */
  readonly signOut: () => void;
  /** The answer: the draft goes with its writer, or stays for them. */
  readonly leave: (takesDrafts: boolean) => void;
  readonly stay: () => void;
}

/** Ends the session and forgets what was read in it. A shared machine keeps no draft unasked. */
export function useSignOut(): SignOut {
  const navigate = useNavigate();
  const forget = useForget();
  const { user } = useMe();
  const leave = async (takesDrafts: boolean) => {
    asking.set(false);
    if (takesDrafts)
      for (const key of draftsOf(localStorage, user.id)) dropDraft(localStorage, key);
    await call('signOut').catch(() => null);
    await navigate('/sign-in');
    await forget();
  };
  return {
    signOut: () =>
      draftsOf(localStorage, user.id).length > 0 ? asking.set(true) : void leave(false),
    leave: (takesDrafts) => void leave(takesDrafts),
    stay: () => asking.set(false),
  };
}
