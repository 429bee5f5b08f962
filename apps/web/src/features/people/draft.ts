import type { FunctionKey, InvitePerson, Language, Role } from '@rukkanen/contract';

/** An invitation as it is being written. */
export interface Draft {
  readonly name: string;
  readonly email: string;
  readonly organisationId: string;
  readonly role: Role;
  readonly function: FunctionKey;
  readonly areas: readonly string[];
  readonly language: Language;
}

/** Roles that say in which function somebody works or sits. */
export const WITH_FUNCTION: readonly Role[] = ['STANDING_MEMBER', 'BRINGER', 'GUEST'];

/** Somebody with one area invites into it; with several the areas are chosen. */
export const emptyDraft = (areas: readonly string[]): Draft => ({
  name: '',
  email: '',
  organisationId: '',
  role: 'BRINGER',
  function: 'EMPLOYMENT_EXPERT',
  areas: areas.length === 1 ? areas : [],
  language: 'fi',
});

/** The first thing that is missing, by the key of its sentence. */
export function missingIn(draft: Draft) {
  if (draft.name.trim().length < 2) return 'nameShort';
  if (!/^\S+@\S+\.\S+$/.test(draft.email)) return 'emailWrong';
  if (draft.organisationId === '') return 'organisation';
  return draft.areas.length === 0 ? 'areasNone' : false;
}

export const toInvitation = (draft: Draft): InvitePerson => ({
  name: draft.name.trim(),
  email: draft.email.trim(),
  organisationId: draft.organisationId,
  language: draft.language,
  roles: [
    {
      role: draft.role,
      areas: [...draft.areas],
      ...(WITH_FUNCTION.includes(draft.role) && { function: draft.function }),
    },
  ],
});
