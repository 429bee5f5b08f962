import { neededFunctions } from '@rukkanen/agenda';
import type {
  AreaCard,
  CaseTag,
  FormDomain,
  FunctionKey as Key,
  ServiceKey,
} from '@rukkanen/contract';
import { highDomains } from '@rukkanen/intake';
import type { CaseDraft } from './draft.js';

type Needs = Pick<CaseDraft, 'scores' | 'tags' | 'ageBand'>;

/** The area's own bounds: from which level a domain is high, from which age one is an adult. */
export type Bounds = Pick<AreaCard['hint'], 'minLevel'> & Pick<AreaCard, 'adultFrom'>;

/** Who is likely to be needed, by the rule that the directory asks too. The bringer decides (CAS-11). */
export const suggestedFunctions = ({ scores, tags, ageBand }: Needs, bounds: Bounds): Key[] =>
  neededFunctions({
    domains: highDomains(scores, bounds),
    tags,
    ageBand,
    adultFrom: bounds.adultFrom,
  }).map((needed) => needed.function);

/** The functions that hold: what the writer chose, or the suggestion until then. */
export const functionsOf = (draft: Needs & Pick<CaseDraft, 'functions'>, bounds: Bounds): Key[] =>
  draft.functions ?? suggestedFunctions(draft, bounds);

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

/** Services that are proposed most often; the rest of the catalogue stays one press away. */
export const LIKELY_SERVICES: readonly ServiceKey[] = [
  'HEALTH_CHECK',
  'REHABILITATIVE_WORK',
  'SOCIAL_REHABILITATION',
  'JOB_COACHING',
  'WORK_OR_EDUCATION_TRIAL',
];
