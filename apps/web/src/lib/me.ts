import type { Action, AreaCard, Me, Role } from '@rukkanen/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, use } from 'react';
import { keyOf } from './api.js';
import { call } from './api-client.js';
import { isRefusal } from './api-error.js';
import { hasChosenLanguage, speak } from './i18n.js';
import { setProductClock } from './product-clock.js';

/**
 * Who is signed in, or null for nobody. Before anything is shown, the answer sets the product's clock,
 * and the person's language unless one was chosen on this device.
 */
export const useWhoIsIn = () =>
  useQuery<Me | null>({
    queryKey: keyOf('me'),
    queryFn: async ({ signal }) => {
      try {
        const me = await call('me', { signal });
        setProductClock(me.now);
        if (!hasChosenLanguage()) await speak(me.user.language).catch(() => undefined);
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
/** The person's areas in which they hold one of the roles, in the order of their areas. */
export const areasWith = (
  { roles, areas }: Pick<Me, 'roles' | 'areas'>,
  wanted: readonly Role[],
): AreaCard[] =>
  areas.filter(({ id }) =>
    roles.some((grant) => wanted.includes(grant.role) && grant.areas.includes(id)),
  );

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
