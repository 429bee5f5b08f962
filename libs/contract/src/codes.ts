import { z } from 'zod';

/**
 * Every closed list of codes that the product stores or sends. The words that people read for them
 * live in the locale files; statistics and registers know the codes (GLOSSARY, FORM.md).
 */

/** Who may see a case: only those who work with the client, or the standing team (CON-03). */
export const ConsultationMode = z.enum(['NETWORK', 'ANONYMOUS_TEAM']);
export type ConsultationMode = z.infer<typeof ConsultationMode>;

export const Language = z.enum(['fi', 'sv', 'en']);
export type Language = z.infer<typeof Language>;

/** The client's service language; anything but Finnish and Swedish is stored as "other" (CAS-15). */
export const ServiceLanguage = z.enum(['fi', 'sv', 'other']);
export type ServiceLanguage = z.infer<typeof ServiceLanguage>;

/** Roles of GOV-09. One person may hold several, each in its own areas. */
export const Role = z.enum([
  'SYSTEM_ADMIN',
  'AREA_ADMIN',
  'CONVENER',
  'VICE_CONVENER',
  'STANDING_MEMBER',
  'GUEST',
  'BRINGER',
  'MANAGER',
  'STEERING_READER',
  'DPO',
]);
export type Role = z.infer<typeof Role>;

/** Functions of the consultation team and of those who are invited by need (ROS-01, ROS-14). */
export const FunctionKey = z.enum([
  'CONVENER',
  'EMPLOYMENT_EXPERT',
  'SOCIAL_WORKER',
  'SOCIAL_COUNSELLOR',
  'NURSE',
  'KELA_EXPERT',
  'PSYCHOSOCIAL_CONTACT_UNDER_23',
  'PSYCHOSOCIAL_CONTACT_23_PLUS',
  'PHYSICIAN',
  'PSYCHOLOGIST',
  'PHYSIOTHERAPIST',
  'DEBT_COUNSELLOR',
  'EDUCATION_PROVIDER',
  'OUTREACH_YOUTH_WORKER',
  'INDIVIDUAL_COACH',
  'INTEGRATION_EXPERT',
]);
export type FunctionKey = z.infer<typeof FunctionKey>;

/** How a client is met: in person, or by what 306/2019 § 6 counts as remote service (PLC-04, PLC-08). */
export const ServiceMode = z.enum(['IN_PERSON', 'PHONE', 'VIDEO', 'WEB_SERVICE']);
export type ServiceMode = z.infer<typeof ServiceMode>;

/** Why a client is not met in person: coded, so that no story slips in (PLC-04). */
export const RemoteReason = z.enum([
  'CLIENT_PREFERS',
  'DISTANCE',
  'EXPERT_ELSEWHERE',
  'INTERPRETER',
  'ACCESSIBILITY',
  'URGENT',
]);
export type RemoteReason = z.infer<typeof RemoteReason>;

export const PlaceKind = z.enum(['OFFICE', 'SERVICE_POINT', 'MUNICIPAL_SITE', 'COUNTY_SITE']);
export type PlaceKind = z.infer<typeof PlaceKind>;

/** Offices are open daily; everything else by need and agreement, on dated openings (PLC-02, PLC-03). */
export const PlaceOpening = z.enum(['DAILY', 'BY_NEED_AND_AGREEMENT']);
export type PlaceOpening = z.infer<typeof PlaceOpening>;

export const OrganisationType = z.enum([
  'EMPLOYMENT_AUTHORITY',
  'WELLBEING_SERVICES_COUNTY',
  'KELA',
  'EDUCATION_PROVIDER',
  'PARTNER',
]);
export type OrganisationType = z.infer<typeof OrganisationType>;

/** Age is known only as a band (CAS-01); 23 belongs to the adult side (ROS-08). */
export const AgeBand = z.enum(['18-22', '23-24', '25-34', '35-44', '45-54', '55-64', '65+']);
export type AgeBand = z.infer<typeof AgeBand>;

/** The seven domains of the official form, in its order (FRM-01). */
export const FormDomain = z.enum([
  'dailyAffairs',
  'serviceAttendance',
  'housing',
  'employment',
  'finances',
  'health',
  'socialRelations',
]);
export type FormDomain = z.infer<typeof FormDomain>;

/** An ordinal level, or null when the domain was not discussed. Never summed (FRM-04). */
export const Level = z.number().int().min(1).max(5).nullable();
export type Level = z.infer<typeof Level>;

/** Where a consultation ends (FLW-02…06, 15). */
export const ExitCode = z.enum([
  'TYM_CUSTOMERSHIP',
  'TYM_NOT_TIMELY',
  'TWO_ORGANISATION_COOPERATION',
  'SERVICES_BEFORE_TYM',
  'ACTIVATION_CONDITION_SOCIAL_SERVICES',
  'RETURNED_FOR_COMPLETION',
]);
export type ExitCode = z.infer<typeof ExitCode>;

export const ServicesSubtype = z.enum(['HEALTH', 'SOCIAL']);
export type ServicesSubtype = z.infer<typeof ServicesSubtype>;

/** Which of the county's services a new customership needs (MET-03). */
export const NeedsClass = z.enum(['SOCIAL', 'HEALTH', 'BOTH', 'NEITHER']);
export type NeedsClass = z.infer<typeof NeedsClass>;

/** What a guiding question may be answered (FLW-01). */
export const FlowAnswer = z.enum(['yes', 'no', 'unsure']);
export type FlowAnswer = z.infer<typeof FlowAnswer>;

/** Apart from the exit on purpose (FLW-07, FLW-08; SHL 1301/2014 35 §). */
export const SocialCareContact = z.enum([
  'NONE',
  'CONTACT_WITH_CONSENT',
  'NOTIFICATION_WITHOUT_CONSENT',
]);
export type SocialCareContact = z.infer<typeof SocialCareContact>;

export const BottleneckReason = z.enum([
  'PHYSICIAN_SHORTAGE',
  'NURSE_QUEUE',
  'SOCIAL_WORKER_QUEUE',
  'NO_SUITABLE_SERVICE',
  'WORK_ABILITY_UNCLEAR',
  'BENEFIT_UNCERTAINTY',
  'CLIENT_NOT_REACHED',
  'CONSENT_PENDING',
  'MEMBER_ABSENT',
  'INTERPRETER',
  'DISTANCE',
]);
export type BottleneckReason = z.infer<typeof BottleneckReason>;

/** Marks that a decision may carry beside its exit (PRC-15, SVC-07, CAS-12, CAS-13). */
export const DecisionFlag = z.enum([
  'KELA_REHAB_CONSIDERED',
  'PARTIAL_WORK_CAPACITY',
  'JOBSEEKER_STATUS_REVIEW',
  'CONTACT_MADE_BEFORE_SESSION',
  'RETURNING_CASE',
  'SPECIAL_SUPPORT',
]);
export type DecisionFlag = z.infer<typeof DecisionFlag>;

/** The phases of the joint service, in their order (SVC-02). */
export const ServicePhase = z.enum(['START', 'REHABILITATION', 'COACHING_AND_EMPLOYMENT']);
export type ServicePhase = z.infer<typeof ServicePhase>;

/** Themes of a case: they suggest whom to invite (ROS-18) and never describe a person. */
export const CaseTag = z.enum([
  'ACCESS',
  'BENEFITS',
  'CARER',
  'CHILDCARE',
  'COORDINATION',
  'DEBT',
  'EDUCATION',
  'FORM',
  'GAMBLING',
  'HEALTH',
  'HOUSING',
  'INTERPRETER',
  'KELA_REHAB',
  'LANGUAGE',
  'REACH',
  'RETURNING',
  'RIGHT_SERVICE',
  'SAFETY',
  'SOCIAL',
  'SUBSTANCE_USE',
  'TIMING',
  'TRANSITION',
  'TWO_ORG',
  'WORK_ABILITY',
  'WORK_TRIAL',
]);
export type CaseTag = z.infer<typeof CaseTag>;

/** Why a case cannot wait its turn (SES-14): a code, so that no story slips in. */
export const UrgencyReason = z.enum([
  'STATUTORY_DEADLINE',
  'BENEFIT_ENDS',
  'SERVICE_ENDS',
  'HOUSING_AT_RISK',
  'SITUATION_WORSENS',
]);
export type UrgencyReason = z.infer<typeof UrgencyReason>;

/** What led to bringing a case (CAS-09, CAS-10): typed in, nothing is read from other systems. */
export const ReferralSource = z.enum([
  'OWN_WORK',
  'CLIENT',
  'KELA_NOTICE',
  'SOCIAL_SERVICES',
  'HEALTH_STATION',
  'OUTREACH_YOUTH_WORK',
  'SCHOOL',
  'PROBATION',
  'OTHER',
]);
export type ReferralSource = z.infer<typeof ReferralSource>;

/** Whether a partial work ability has been identified; why is never stored (CAS-13). */
export const PartialWorkAbility = z.enum(['YES', 'NO', 'UNKNOWN']);
export type PartialWorkAbility = z.infer<typeof PartialWorkAbility>;

/** Whether the needs have been assessed elsewhere too; what it says is never stored (FRM-08). */
export const OtherAssessment = z.enum(['AHAA', 'KYKYVIISARI', 'NONE']);
export type OtherAssessment = z.infer<typeof OtherAssessment>;

/** The twenty services of the three phases (SVC-02); words and phases are in SERVICES. */
export const ServiceKey = z.enum([
  'INITIAL_ASSESSMENT',
  'GUIDANCE_BY_OWN_ORGANISATION',
  'JOINT_EMPLOYMENT_PLAN',
  'HEALTH_CHECK',
  'REHABILITATIVE_WORK',
  'COACHING_AND_GROUPS',
  'TRANSITIONAL_LABOUR_MARKET',
  'MUNICIPAL_SERVICES',
  'KELA_SERVICES',
  'EXPERT_ASSESSMENTS',
  'SOCIAL_REHABILITATION',
  'CAREER_PLANNING',
  'JOB_COACHING',
  'WORK_OR_EDUCATION_TRIAL',
  'LABOUR_MARKET_TRAINING',
  'OWN_INITIATIVE_EDUCATION',
  'SUPPORTED_APPRENTICESHIP',
  'CAREER_AND_JOB_SEARCH_COACHING',
  'PAY_SUBSIDY',
  'JOB_SEARCH_SKILLS',
]);
export type ServiceKey = z.infer<typeof ServiceKey>;

/** How a tried service went, or that its time is not now (CAS-07). */
export const TriedOutcome = z.enum([
  'COMPLETED',
  'ONGOING',
  'INTERRUPTED',
  'NOT_STARTED',
  'NOT_TIMELY',
]);
export type TriedOutcome = z.infer<typeof TriedOutcome>;

export const OutcomeDestination = z.enum([
  'WORK',
  'STUDY',
  'UNEMPLOYED',
  'SUBSIDISED_BY_EMPLOYMENT_AUTHORITY',
  'CONTINUES_IN_SERVICE',
  'MOVED_TO_HEALTH_AND_SOCIAL',
  'UNKNOWN',
  'MOVED_AWAY',
  'OTHER_INCOME',
]);
export type OutcomeDestination = z.infer<typeof OutcomeDestination>;

/** Why a client was referred without the team (FLW-10): coded, so that no story slips in. */
export const DirectReferralReason = z.enum([
  'CLEAR_NEED',
  'EARLIER_CONSULTATION',
  'ALREADY_IN_JOINT_WORK',
  'CLIENT_ASKED',
  'OTHER',
]);
export type DirectReferralReason = z.infer<typeof DirectReferralReason>;

/** States of a case (STATES); the first three while one function is asked and not the team (FLW-12). */
export const CaseState = z.enum([
  'asked',
  'asked_back',
  'answered',
  'submitted',
  'needs_information',
  'queued',
  'scheduled',
  'in_discussion',
  'decided',
  'fed_back',
  'closed',
  'redirected',
  'withdrawn',
  'reduced',
]);
export type CaseState = z.infer<typeof CaseState>;

export const SessionState = z.enum([
  'draft',
  'open',
  'locked',
  'live',
  'paused',
  'closing',
  'closed',
  'cancelled',
]);
export type SessionState = z.infer<typeof SessionState>;

export const ItemState = z.enum([
  'scheduled',
  'called',
  'active',
  'suspended',
  'decided',
  'deferred',
  'withdrawn',
  'not_reached',
]);
export type ItemState = z.infer<typeof ItemState>;

/** Phases of one case in the room (LIV-02). */
export const ItemPhase = z.enum([
  'question',
  'clarify',
  'flow_questions',
  'decision',
  'responsible',
  'read_back',
]);
export type ItemPhase = z.infer<typeof ItemPhase>;

export const DeferReason = z.enum([
  'information_missing',
  'function_missing',
  'agreement_withdrawn',
  'time',
  'bringer_absent',
]);
export type DeferReason = z.infer<typeof DeferReason>;

/** A domain's level when it was talked about, null when it was not (FRM-04). */
export const Scores = z
  .strictObject({
    dailyAffairs: Level,
    serviceAttendance: Level,
    housing: Level,
    employment: Level,
    finances: Level,
    health: Level,
    socialRelations: Level,
  })
  .meta({
    examples: [
      {
        dailyAffairs: 2,
        serviceAttendance: 1,
        housing: 1,
        employment: 3,
        finances: 3,
        health: 3,
        socialRelations: null,
      },
    ],
  });
export type Scores = z.infer<typeof Scores>;

/** Whose calendar a feed shows (SES-04, PLC-09). */
export const FeedKind = z.enum(['person', 'team', 'area', 'place']);
export type FeedKind = z.infer<typeof FeedKind>;

/** What a team meets for; only a consultation has slots for cases (SES-09). */
export const SessionKind = z.enum([
  'CONSULTATION',
  'LIST_REVIEW',
  'STEERING_GROUP',
  'DEVELOPMENT_DAY',
]);
export type SessionKind = z.infer<typeof SessionKind>;

/** Where a case goes that the team is not needed for: two organisations together, or another service. */
export const RedirectedTo = z.enum(['TWO_ORGANISATIONS', 'OTHER_SERVICE']);
export type RedirectedTo = z.infer<typeof RedirectedTo>;

/** What an asked function says: its answer, or that the matter needs the team (FLW-12). */
export const DirectVerdict = z.enum(['ANSWER', 'NEEDS_TEAM']);
export type DirectVerdict = z.infer<typeof DirectVerdict>;

/** What follows from an answer that was enough: advice for the bringer, or two organisations together. */
export const DirectResult = z.enum(['ADVICE', 'TOGETHER']);
export type DirectResult = z.infer<typeof DirectResult>;
