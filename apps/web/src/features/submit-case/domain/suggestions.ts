import {
  type AgeBand,
  type CaseTag,
  type FormDomain,
  FunctionKey,
  type FunctionKey as Key,
} from '@rukkanen/contract';
import { highDomains } from './several-domains.js';
import type { CaseDraft } from './draft.js';

type Needs = Pick<CaseDraft, 'scores' | 'tags' | 'ageBand'>;
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

/** Twenty-three belongs to the adult side; without an age nobody is guessed (ROS-08). */
function contactFor(age: AgeBand | null): Key[] {
  if (age === null) return [];
  return [age === '18-22' ? 'PSYCHOSOCIAL_CONTACT_UNDER_23' : 'PSYCHOSOCIAL_CONTACT_23_PLUS'];
}

/**
 * Who is likely to be needed, from the domains that are high in this area and from the themes, in
 * the order of the functions. The employment expert always is; the convener comes by office and is
 * never listed. A suggestion only: the bringer decides (ROS-18, CAS-11).
 */
export function suggestedFunctions({ scores, tags, ageBand }: Needs, minLevel: number): Key[] {
  const wanted = new Set<Wanted>([
    'EMPLOYMENT_EXPERT',
    ...highDomains(scores, { minLevel }).flatMap((domain) => BY_DOMAIN[domain]),
    ...tags.flatMap((tag) => BY_TAG[tag] ?? []),
  ]);
  const contact = wanted.has('PSYCHOSOCIAL') ? contactFor(ageBand) : [];
  return FunctionKey.options.filter((key) => wanted.has(key) || contact.includes(key));
}

/** The functions that hold: what the writer chose, or the suggestion until then. */
export const functionsOf = (draft: Needs & Pick<CaseDraft, 'functions'>, minLevel: number): Key[] =>
  draft.functions ?? suggestedFunctions(draft, minLevel);

const TAG_BY_DOMAIN: Readonly<Record<FormDomain, readonly CaseTag[]>> = {
  dailyAffairs: ['SOCIAL'],
  serviceAttendance: ['REACH'],
  housing: ['HOUSING'],
  employment: ['TIMING'],
  finances: ['BENEFITS', 'DEBT'],
  health: ['HEALTH', 'WORK_ABILITY'],
  socialRelations: ['SOCIAL', 'SAFETY'],
};

/** Shown first whatever the domains say: the commonest questions of all. */
const COMMON: readonly CaseTag[] = ['TIMING', 'TWO_ORG', 'WORK_ABILITY'];

/** The themes that are worth offering first; the rest stay one press away. */
export const likelyTags = (scores: CaseDraft['scores'], minLevel: number): CaseTag[] => [
  ...new Set([
    ...highDomains(scores, { minLevel }).flatMap((domain) => TAG_BY_DOMAIN[domain]),
    ...COMMON,
  ]),
];
