import {
  FunctionKey,
  type AgeBand,
  type CaseTag,
  type FormDomain,
  type FunctionKey as Key,
} from '@rukkanen/contract';

/** What speaks for somebody: a domain that is high, a theme, or that they always are needed. */
export type Reason =
  | { readonly type: 'domain'; readonly domain: FormDomain }
  | { readonly type: 'tag'; readonly tag: CaseTag }
  | { readonly type: 'always' };

export interface Needed {
  readonly function: Key;
  readonly because: readonly Reason[];
}

/** What is known of a case or a question when one asks who is needed. */
export interface NeedFacts {
  /** The domains that are high in this area. */
  readonly domains: readonly FormDomain[];
  readonly tags: readonly CaseTag[];
  readonly ageBand: AgeBand | null;
  /** The age from which the contact of adults answers in this area (ROS-08). */
  readonly adultFrom: number;
}

type Wanted = Key | 'PSYCHOSOCIAL';

const BY_DOMAIN: Readonly<Record<FormDomain, readonly Wanted[]>> = {
  dailyAffairs: ['SOCIAL_WORKER'],
  serviceAttendance: ['SOCIAL_COUNSELLOR'],
  housing: ['SOCIAL_WORKER'],
  employment: ['EMPLOYMENT_EXPERT'],
  finances: ['KELA_EXPERT'],
  health: ['NURSE'],
  socialRelations: ['SOCIAL_COUNSELLOR'],
};

const BY_TAG: Readonly<Partial<Record<CaseTag, readonly Wanted[]>>> = {
  BENEFITS: ['KELA_EXPERT'],
  CARER: ['SOCIAL_COUNSELLOR'],
  CHILDCARE: ['SOCIAL_COUNSELLOR'],
  DEBT: ['DEBT_COUNSELLOR'],
  EDUCATION: ['EDUCATION_PROVIDER'],
  GAMBLING: ['PSYCHOSOCIAL', 'DEBT_COUNSELLOR'],
  HEALTH: ['NURSE'],
  HOUSING: ['SOCIAL_WORKER'],
  KELA_REHAB: ['KELA_EXPERT'],
  LANGUAGE: ['INTEGRATION_EXPERT'],
  SAFETY: ['SOCIAL_WORKER'],
  SOCIAL: ['SOCIAL_WORKER'],
  SUBSTANCE_USE: ['PSYCHOSOCIAL', 'NURSE'],
  WORK_ABILITY: ['NURSE'],
  WORK_TRIAL: ['EMPLOYMENT_EXPERT'],
};

/** The band goes as its first year goes; without an age nobody is guessed (ROS-08). */
function contactFor({ ageBand, adultFrom }: NeedFacts): Key | null {
  if (ageBand === null) return null;
  const isYoung = Number.parseInt(ageBand, 10) < adultFrom;
  return isYoung ? 'PSYCHOSOCIAL_CONTACT_UNDER_23' : 'PSYCHOSOCIAL_CONTACT_23_PLUS';
}

/**
 * Who is likely to be needed, each with what speaks for them, in the order of the functions. The
 * employment expert always is; the convener comes by office and is never listed. A suggestion only:
 * whoever asks decides (ROS-18, CAS-11).
 */
export function neededFunctions(facts: NeedFacts): Needed[] {
  const votes: (readonly [Wanted, Reason])[] = [
    ['EMPLOYMENT_EXPERT', { type: 'always' }],
    ...facts.domains.flatMap((domain) =>
      BY_DOMAIN[domain].map((wanted) => [wanted, { type: 'domain', domain }] as const),
    ),
    ...facts.tags.flatMap((tag) =>
      (BY_TAG[tag] ?? []).map((wanted) => [wanted, { type: 'tag', tag }] as const),
    ),
  ];
  const contact = contactFor(facts);
  return FunctionKey.options.flatMap((key) => {
    const because = votes
      .filter(([wanted]) => wanted === key || (wanted === 'PSYCHOSOCIAL' && key === contact))
      .map(([, reason]) => reason);
    return because.length > 0 ? [{ function: key, because }] : [];
  });
}
