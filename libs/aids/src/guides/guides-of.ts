import type {
  DecisionFlag,
  ExitCode,
  GuideKey,
  ServicesSubtype,
  SocialCareContact,
} from '@rukkanen/contract';

/** What of a decision says which process comes next; a part that is not chosen yet is left out. */
export interface NextSteps {
  readonly exit: ExitCode | null;
  readonly subtype?: ServicesSubtype | null;
  readonly socialCareContact?: SocialCareContact;
  readonly flags?: readonly DecisionFlag[];
}

/**
 * The guides that belong to a decision (SVC-13). Social care: its own exit, services before TYM that are
 * not health alone, and every contact with it. Kela: services before TYM that are not social alone, for
 * rehabilitation is among them, and whenever its rehabilitation was considered.
 */
export function guidesOf({ exit, subtype, socialCareContact, flags = [] }: NextSteps): GuideKey[] {
  const first = exit === 'SERVICES_BEFORE_TYM';
  const contact = (socialCareContact ?? 'NONE') !== 'NONE';
  const social =
    contact || exit === 'ACTIVATION_CONDITION_SOCIAL_SERVICES' || (first && subtype !== 'HEALTH');
  const kela = flags.includes('KELA_REHAB_CONSIDERED') || (first && subtype !== 'SOCIAL');
  return [...(social ? (['SOCIAL_CARE'] as const) : []), ...(kela ? (['KELA'] as const) : [])];
}
