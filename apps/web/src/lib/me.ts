import type { Action, Me, Role } from '@rukkanen/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, use } from 'react';
import { keyOf } from './api.js';
import { call } from './api-client.js';
import { isRefusal } from './api-error.js';
import { setProductClock } from './product-clock.js';

/** Who is signed in, or null for nobody. Its answer sets the product's clock before anything is shown. */
export const useWhoIsIn = () =>
  useQuery<Me | null>({
    queryKey: keyOf('me'),
    queryFn: async ({ signal }) => {
      try {
        const me = await call('me', { signal });
        setProductClock(me.now);
        return me;
      } catch (error) {
        if (isRefusal(error, 'access.not_signed_in')) return null;
        throw error;
      }
    },
    staleTime: 60_000,
  });

export const MeContext = createContext<Me | null>(null);

/** The signed-in person; only inside the shell, where there always is one. */
export function useMe(): Me {
  const me = use(MeContext);
  if (!me) throw new Error('useMe is for pages inside the shell');
  return me;
}

export const may = (me: Pick<Me, 'may'>, action: Action): boolean => me.may.includes(action);
export const hasRole = (me: Pick<Me, 'roles'>, ...roles: readonly Role[]): boolean =>
  me.roles.some(({ role }) => roles.includes(role));

/** Forgets everything read for the person before and asks again who is in. */
export function useForget(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
    await client.resetQueries({ queryKey: ['me'] });
  };
}
