import { z } from 'zod';
import {
  AgeBand,
  CaseState,
  CaseTag,
  FormDomain,
  FunctionKey,
  OtherAssessment,
  PartialWorkAbility,
  ReferralSource,
  RedirectedTo,
  Scores,
  ServiceKey,
  ServiceLanguage,
  ServiceMode,
  TriedOutcome,
  UrgencyReason,
} from './codes.js';
import { AskFunction, DirectBrief, DirectRequest } from './direct-request.js';
import { humanText, Instant, LocalDate, PlaceId, PublicId } from './fields.js';
import { FORM_VERSIONS } from './reference/form.js';

/** Where in a case a human text stands; texts are stored, screened and read under these names. */
export const CaseTextField = z.enum([
  'question',
  'clientHope',
  'narrative',
  'servicesTried',
  'serviceGoal',
]);
export type CaseTextField = z.infer<typeof CaseTextField>;

/** Why a writer says that a warned place identifies nobody: a fixed list (DESIGN "Behaviour"). */
export const AcknowledgementReason = z.enum([
  'NOT_A_NAME',
  'PUBLIC_SERVICE',
  'COMMON_WORD',
  'LARGE_GROUP',
]);
export type AcknowledgementReason = z.infer<typeof AcknowledgementReason>;

/** A warned place that its writer has looked at. Offsets count UTF-16 units of the sent text. */
export const Acknowledgement = z.strictObject({
  field: z.string().max(60),
  start: z.int().min(0),
  end: z.int().min(1),
  reason: AcknowledgementReason,
});
export type Acknowledgement = z.infer<typeof Acknowledgement>;

/** A service that the client has had: one of the catalogue by its key, or any other in words (CAS-07). */
export const TriedService = z.strictObject({
  service: humanText(1, 120),
  key: ServiceKey.optional(),
  outcome: TriedOutcome.optional(),
  /** How it went, or why its time is not now. */
  result: humanText(0, 200).optional(),
});
export type TriedService = z.infer<typeof TriedService>;

/** That a case cannot wait its turn, why, and by which day; a deadline of the law always has its day. */
export const Urgency = z
  .strictObject({ reason: UrgencyReason, by: LocalDate.nullable() })
  .refine(({ reason, by }) => reason !== 'STATUTORY_DEADLINE' || by !== null, { path: ['by'] });
export type Urgency = z.infer<typeof Urgency>;

const exampleCase = {
  areaId: 'SATAKUNTA',
  question: 'Mistä aloitetaan, kun hoivavastuu ja kipu vievät voimat työnhaulta?',
  agreement: {
    agreedOn: '2026-05-04',
    channel: 'IN_PERSON',
    clientHope: 'Haluaisi palata keittiötyöhön.',
  },
  scores: {
    dailyAffairs: 2,
    serviceAttendance: 1,
    housing: 1,
    employment: 3,
    finances: 3,
    health: 3,
    socialRelations: null,
  },
  ageBand: '45-54',
  serviceLanguage: 'fi',
  interpreter: false,
  tags: ['HEALTH', 'CARER'],
  functions: ['EMPLOYMENT_EXPERT', 'NURSE', 'KELA_EXPERT'],
  servicesTried: [
    {
      service: 'työkokeilu',
      key: 'WORK_OR_EDUCATION_TRIAL',
      outcome: 'INTERRUPTED',
      result: 'keskeytyi kipuihin',
    },
  ],
  proposed: ['SOCIAL_REHABILITATION'],
  serviceGoal: 'Arki kantaa niin, että kuntoutus voi alkaa.',
  referralSource: 'OWN_WORK',
  returning: false,
  partialWorkAbility: 'UNKNOWN',
  otherAssessment: 'AHAA',
  narrative:
    'Asiakas hoitaa iäkästä vanhempaa. Selkäkipu paheni keväällä, eikä kuntoutus ole alkanut.',
  acknowledgements: [],
};

const caseFields = {
  question: humanText(10, 400),
  agreement: z.strictObject({
    /** The day on which the client said yes (CON-01); not a legal consent. */
    agreedOn: LocalDate,
    /** How they talked, never where. */
    channel: ServiceMode,
    /** What the client hopes for, in the client's own words (CON-07). */
    clientHope: humanText(0, 400).optional(),
  }),
  scores: Scores,
  /** The form that the scores were given on; the one in force when it is left out (FRM-07). */
  formVersion: z.enum(FORM_VERSIONS).optional(),
  ageBand: AgeBand,
  serviceLanguage: ServiceLanguage,
  interpreter: z.boolean(),
  tags: z.array(CaseTag).max(8),
  functions: z.array(FunctionKey).min(1).max(10),
  servicesTried: z.array(TriedService).max(12),
  /** Services that the bringer would propose; a social one needs its goal (CAS-08). */
  proposed: z.array(ServiceKey).max(5).optional(),
  serviceGoal: humanText(0, 200).optional(),
  /** Where the matter came up (CAS-09). */
  referralSource: ReferralSource,
  /** The client has been here before (CAS-12). */
  returning: z.boolean().optional(),
  /**
   * An earlier case of a returning client, one of the sender's own. Only their own list shows it; all
   * others read no more than "returning". A new version that leaves it out keeps what was said.
   */
  earlierCaseId: PublicId.nullable().optional(),
  partialWorkAbility: PartialWorkAbility.optional(),
  otherAssessment: OtherAssessment.optional(),
  narrative: humanText(20, 2_000),
  /** Where the client is met: leads to the district's nurse. Only the district is kept (ROS-06). */
  placeId: PlaceId.optional(),
  acknowledgements: z.array(Acknowledgement).max(100),
  /**
   * Chosen by the sender once for what is sent. Sent again after a lost answer, it is answered like the
   * first time and stores nothing more.
   */
  submissionKey: z.uuid().optional(),
};

/** What a worker sends. Nothing here can name a client: no name, no code, no birth date (CAS-01). */
export const SubmitCase = z
  .strictObject({
    areaId: PublicId,
    ...caseFields,
    urgency: Urgency.nullable().optional(),
    /** One function is asked and not the team; left out or null, the case goes to the convener. */
    asked: AskFunction.nullable().optional(),
  })
  .meta({ id: 'SubmitCase', examples: [exampleCase] });
export type SubmitCase = z.infer<typeof SubmitCase>;

const { areaId: _area, ...exampleVersion } = exampleCase;

/** A new version of a case that was returned with a question. */
export const ResubmitCase = z
  .strictObject(caseFields)
  .meta({ id: 'ResubmitCase', examples: [exampleVersion] });
export type ResubmitCase = z.infer<typeof ResubmitCase>;

export const CaseReceipt = z.strictObject({
  id: PublicId,
  codeWord: z.string(),
  version: z.int().min(1),
  submittedAt: Instant,
  /** True when this very submission had come in before, and nothing was stored now. */
  replayed: z.boolean(),
});
export type CaseReceipt = z.infer<typeof CaseReceipt>;

/**
 * A text as a reader gets it: the words, or null when they have been deleted ("poistettu").
 */
export const ReadText = z.string().nullable();

/** A case as its own team sees it. `bringer` is null while the reader may not know it (TRUST 7). */
export const CaseCard = z.strictObject({
  id: PublicId,
  areaId: PublicId,
  codeWord: z.string(),
  state: CaseState,
  version: z.int().min(1),
  textDeleted: z.boolean(),
  question: ReadText,
  clientHope: ReadText,
  narrative: ReadText,
  servicesTried: z.array(
    z.strictObject({
      service: z.string(),
      result: z.string(),
      key: ServiceKey.nullable(),
      outcome: TriedOutcome.nullable(),
    }),
  ),
  proposed: z.array(ServiceKey),
  serviceGoal: ReadText,
  scores: Scores.nullable(),
  formVersion: z.enum(FORM_VERSIONS),
  severalDomains: z.array(FormDomain),
  ageBand: AgeBand,
  serviceLanguage: ServiceLanguage,
  interpreter: z.boolean(),
  tags: z.array(CaseTag),
  functions: z.array(FunctionKey),
  referralSource: ReferralSource.nullable(),
  returning: z.boolean(),
  partialWorkAbility: PartialWorkAbility.nullable(),
  otherAssessment: OtherAssessment.nullable(),
  submittedOn: LocalDate,
  agreedOn: LocalDate,
  agreedBy: ServiceMode.nullable(),
  urgency: Urgency.nullable(),
  waitDays: z.int(),
  bringer: z.strictObject({ id: PublicId, name: z.string() }).nullable(),
  presenterFunction: FunctionKey,
  returnQuestion: ReadText,
  acknowledged: z.int().min(0),
  /** Null when no function was asked before the team. */
  direct: DirectRequest.nullable(),
  /** The locked session ahead in which the reader may already say something of the case (LIV-07). */
  ahead: z.strictObject({ sessionId: PublicId, startsAt: Instant }).nullable().optional(),
});
export type CaseCard = z.infer<typeof CaseCard>;

/** The bringer marks a case urgent, or takes the mark away. */
export const SetUrgency = z
  .strictObject({ urgency: Urgency.nullable() })
  .meta({ examples: [{ urgency: { reason: 'STATUTORY_DEADLINE', by: '2030-05-14' } }] });
export type SetUrgency = z.infer<typeof SetUrgency>;

/** One of the bringer's own cases with what happens next and who must act. */
export const MyCase = z.strictObject({
  id: PublicId,
  areaId: PublicId,
  codeWord: z.string(),
  state: CaseState,
  version: z.int().min(1),
  question: ReadText,
  submittedOn: LocalDate,
  waitsFor: z.enum(['CONVENER', 'MEETING', 'BRINGER', 'FUNCTION', 'NOBODY']),
  returnQuestion: ReadText,
  window: z
    .strictObject({ sessionId: PublicId, startsAt: Instant, endsAt: Instant, live: z.boolean() })
    .nullable(),
  feedback: z.strictObject({ dueOn: LocalDate, doneOn: LocalDate.nullable() }).nullable(),
  urgency: Urgency.nullable(),
  /** The earlier case of the same client, as its bringer has linked it (CAS-12). */
  earlier: z.strictObject({ id: PublicId, codeWord: z.string() }).nullable(),
  direct: DirectBrief.nullable(),
});
export type MyCase = z.infer<typeof MyCase>;

/** A case in the convener's queue: the urgent first (SES-14), then the oldest (SES-07). */
export const QueueItem = z.strictObject({
  id: PublicId,
  areaId: PublicId,
  codeWord: z.string(),
  state: z.enum(['submitted', 'needs_information', 'queued']),
  version: z.int().min(1),
  question: ReadText,
  submittedOn: LocalDate,
  waitDays: z.int(),
  ageBand: AgeBand,
  serviceLanguage: ServiceLanguage,
  agreedOn: LocalDate,
  functions: z.array(FunctionKey),
  tags: z.array(CaseTag),
  urgency: Urgency.nullable(),
});
export type QueueItem = z.infer<typeof QueueItem>;

/** The convener's human statement about the version that was read: nobody can be recognised. */
export const AcceptCase = z
  .strictObject({ version: z.int().min(1), nobodyIdentifiable: z.literal(true) })
  .meta({ examples: [{ version: 1, nobodyIdentifiable: true }] });
export type AcceptCase = z.infer<typeof AcceptCase>;

export const ReturnCase = z
  .strictObject({
    version: z.int().min(1),
    question: humanText(5, 400),
    acknowledgements: z.array(Acknowledgement).max(20).default([]),
  })
  .meta({ examples: [{ version: 1, question: 'Onko terveydestä puhuttu asiakkaan kanssa?' }] });
export type ReturnCase = z.infer<typeof ReturnCase>;

/**
 * The team is not needed: two organisations go on together, the first of them leading, or one other
 * service does (FLW-04, FLW-13). A word to the bringer is a text about a client like all others.
 */
export const RedirectCase = z
  .strictObject({
    version: z.int().min(1),
    to: RedirectedTo,
    organisations: z.array(PublicId).min(1).max(2),
    advice: humanText(0, 400).optional(),
    acknowledgements: z.array(Acknowledgement).max(20).default([]),
  })
  .refine(
    ({ to, organisations }) =>
      new Set(organisations).size === (to === 'TWO_ORGANISATIONS' ? 2 : 1) &&
      organisations.length === new Set(organisations).size,
    { path: ['organisations'] },
  )
  .meta({
    examples: [
      {
        version: 1,
        to: 'TWO_ORGANISATIONS',
        organisations: ['EMPA_SAT', 'WSC_SAT'],
        advice: 'Sopikaa yhteinen aika ja katsokaa tilanne uudelleen syksyllä.',
      },
    ],
  });
export type RedirectCase = z.infer<typeof RedirectCase>;

/** Where a case was redirected, for its bringer to go on; the first organisation leads. */
export const Redirection = z.strictObject({
  to: RedirectedTo,
  organisations: z.array(z.strictObject({ id: PublicId, name: z.string() })),
  advice: ReadText,
  redirectedOn: LocalDate,
});
export type Redirection = z.infer<typeof Redirection>;

export const CaseChanged = z.strictObject({
  id: PublicId,
  state: CaseState,
  version: z.int().min(1),
});
export type CaseChanged = z.infer<typeof CaseChanged>;

/** Told to the client, and how it went: two questions that close a case (CON-02). */
export const GiveFeedback = z
  .strictObject({
    toldClientOn: LocalDate,
    planChanged: z.enum(['YES', 'NO', 'TOO_EARLY']),
    carriedOut: z.enum(['YES', 'PARTLY', 'NO', 'TOO_EARLY']),
  })
  .meta({
    examples: [{ toldClientOn: '2026-05-06', planChanged: 'YES', carriedOut: 'TOO_EARLY' }],
  });
export type GiveFeedback = z.infer<typeof GiveFeedback>;

export const CaseReader = z.strictObject({
  personId: PublicId,
  name: z.string(),
  version: z.int().min(1),
  firstReadAt: Instant,
});
export type CaseReader = z.infer<typeof CaseReader>;

/** A code word as a data protection officer asks for it: in the body, for it belongs in no address. */
export const FindByCodeWord = z
  .strictObject({ codeWord: z.string().regex(/^\p{L}{2,40}(-\d{2})?$/u) })
  .meta({ examples: [{ codeWord: 'Oravanmarja-35' }] });
export type FindByCodeWord = z.infer<typeof FindByCodeWord>;

/** What happened to a case and who has seen which of its versions; none of its words (DPR-03). */
export const CaseTrail = z.strictObject({
  caseId: PublicId,
  areaId: PublicId,
  codeWord: z.string(),
  state: CaseState,
  submittedOn: LocalDate,
  textDeletedAt: Instant.nullable(),
  versions: z.array(
    z.strictObject({ version: z.int().min(1), submittedAt: Instant, readers: z.array(CaseReader) }),
  ),
  events: z.array(
    z.strictObject({
      at: Instant,
      type: z.string(),
      because: z.string().nullable(),
      /** Null when the product did it by itself. */
      by: z.string().nullable(),
      /** The session in which it happened. */
      sessionId: PublicId.nullable(),
    }),
  ),
});
export type CaseTrail = z.infer<typeof CaseTrail>;
