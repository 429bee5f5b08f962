import { useNavigate } from 'react-router';
import { call } from '../lib/api-client.js';
import { useForget } from '../lib/me.js';

/** Ends the session and forgets what was read in it. Drafts stay on the device for their own writer. */
export function useSignOut(): () => Promise<void> {
  const navigate = useNavigate();
  const forget = useForget();
  return async () => {
    await call('signOut').catch(() => null);
    await navigate('/sign-in');
    await forget();
  };
}
