import type { Grant, Language } from '@rukkanen/contract';

/** Who acts: the person, and what they hold where. Made by the access guard, never by a request. */
export interface Actor {
  readonly userId: string;
  readonly name: string;
  readonly language: Language;
  readonly organisationId: string | null;
  readonly grants: readonly Grant[];
}

/** Every area in which the actor holds any role, once. */
export const areasOf = (actor: Actor): string[] => [
  ...new Set(actor.grants.flatMap((grant) => grant.areas)),
];
