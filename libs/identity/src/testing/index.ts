import type { FunctionKey, Role } from '@rukkanen/contract';
import type { Actor } from '@rukkanen/kernel';

interface ActorFacts {
  readonly userId?: string;
  readonly role?: Role;
  readonly areas?: string[];
  readonly function?: FunctionKey;
}

/** Somebody who acts; state only what matters. */
export const anActor = (but: ActorFacts = {}): Actor => ({
  userId: but.userId ?? 'kerttu.nayte',
  name: 'Kerttu Näyte',
  language: 'fi',
  organisationId: 'WSC_SAT',
  grants: [
    {
      role: but.role ?? 'CONVENER',
      areas: but.areas ?? ['SATAKUNTA'],
      ...(but.function && { function: but.function }),
    },
  ],
});
