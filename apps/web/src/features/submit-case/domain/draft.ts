import {
  AcknowledgementReason,
  AgeBand,
  CaseTag,
  FORM,
  FormDomain,
  FunctionKey,
  Level,
  OtherAssessment,
  PartialWorkAbility,
  ReferralSource,
  ServiceKey,
  ServiceLanguage,
  ServiceMode,
  TriedOutcome,
  UrgencyReason,
} from '@rukkanen/contract';
import { z } from 'zod';

/** A tried service: one of the catalogue by its key, or another in the writer's words. */
const TriedRow = z.object({
  service: z.string(),
  key: ServiceKey.nullable().default(null),
  outcome: TriedOutcome.nullable().default(null),
  result: z.string(),
});
export type TriedRow = z.infer<typeof TriedRow>;

/** The mark of urgency while it is filled in: the reason may still be missing. */
const UrgencyDraft = z.object({
  reason: UrgencyReason.or(z.literal('')),
  by: z.string().nullable(),
});

/**
 * A case that is being written, as this device keeps it (CAS-16). Everything may still be missing.
 * A domain is absent until somebody chooses; null is the choice "we did not talk about this", and
 * the two are never mixed up (FRM-04).
 */
const CaseDraft = z.object({
  areaId: z.string(),
  question: z.string(),
  agreed: z.boolean(),
  agreedOn: z.string().nullable(),
  channel: ServiceMode.nullable().default(null),
  clientHope: z.string(),
  /** The form on which the domains were chosen; another one asks them again (FRM-07). */
  formVersion: z.string().default(FORM.version),
  scores: z.partialRecord(FormDomain, Level),
  ageBand: AgeBand.nullable(),
  serviceLanguage: ServiceLanguage,
  interpreter: z.boolean(),
  tags: z.array(CaseTag),
  /** Null while the suggestion holds; a list once the writer has chosen. */
  functions: z.array(FunctionKey).nullable(),
  tried: z.array(TriedRow),
  proposed: z.array(ServiceKey).default([]),
  serviceGoal: z.string().default(''),
  referralSource: ReferralSource.nullable().default(null),
  returning: z.boolean().default(false),
  /** An earlier case of one's own; null while none is linked (CAS-12). */
  earlierCaseId: z.string().nullable().default(null),
  partialWorkAbility: PartialWorkAbility.default('UNKNOWN'),
  otherAssessment: OtherAssessment.nullable().default(null),
  /** Null while the case can wait its turn. */
  urgency: UrgencyDraft.nullable().default(null),
  /** The one function that is asked; null while the team is (FLW-12). */
  asked: FunctionKey.nullable().default(null),
  narrative: z.string(),
  /** Where the client is met; null while it is not said. */
  placeId: z.string().nullable().default(null),
  /** Under which key it was sent, and a mark of what was sent; null before the first try. */
  attempt: z.object({ key: z.uuid(), mark: z.string() }).nullable().default(null),
  /** Why warned words stay, by the words: the same words mean the same in every text of a case. */
  kept: z.record(z.string(), AcknowledgementReason),
});
export type CaseDraft = Readonly<z.infer<typeof CaseDraft>>;

export const EMPTY_DRAFT: CaseDraft = {
  areaId: '',
  question: '',
  agreed: false,
  agreedOn: null,
  channel: null,
  clientHope: '',
  formVersion: FORM.version,
  scores: {},
  ageBand: null,
  serviceLanguage: 'fi',
  interpreter: false,
  tags: [],
  functions: null,
  tried: [],
  proposed: [],
  serviceGoal: '',
  referralSource: null,
  returning: false,
  earlierCaseId: null,
  partialWorkAbility: 'UNKNOWN',
  otherAssessment: null,
  urgency: null,
  asked: null,
  narrative: '',
  placeId: null,
  attempt: null,
  kept: {},
};

/** What was left on this device, or null when another version of the form wrote it. */
export function parseDraft(value: unknown): CaseDraft | null {
  const parsed = CaseDraft.safeParse(value);
  if (!parsed.success) return null;
  const isOfThisForm = parsed.data.formVersion === FORM.version;
  return isOfThisForm ? parsed.data : { ...parsed.data, formVersion: FORM.version, scores: {} };
}

export const EMPTY_ROW: TriedRow = { service: '', key: null, outcome: null, result: '' };

/** Under which name a new case is kept on this device. */
export const NEW_CASE = 'case';

/** Under which name the answer to a returned version is kept; the next version starts afresh. */
export const answerName = (caseId: string, version: number): string =>
  `answer.${caseId}.${version}`;

export const chosenDomains = ({ scores }: Pick<CaseDraft, 'scores'>): number =>
  FormDomain.options.filter((domain) => scores[domain] !== undefined).length;
