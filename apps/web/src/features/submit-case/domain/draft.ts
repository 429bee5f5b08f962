import {
  AcknowledgementReason,
  AgeBand,
  CaseTag,
  FormDomain,
  FunctionKey,
  Level,
  ServiceLanguage,
} from '@rukkanen/contract';
import { z } from 'zod';

const TriedRow = z.object({ service: z.string(), result: z.string() });
export type TriedRow = z.infer<typeof TriedRow>;

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
  clientHope: z.string(),
  scores: z.partialRecord(FormDomain, Level),
  ageBand: AgeBand.nullable(),
  serviceLanguage: ServiceLanguage,
  interpreter: z.boolean(),
  tags: z.array(CaseTag),
  /** Null while the suggestion holds; a list once the writer has chosen. */
  functions: z.array(FunctionKey).nullable(),
  tried: z.array(TriedRow),
  narrative: z.string(),
  /** Where the client is met; null while it is not said. */
  placeId: z.string().nullable().default(null),
  /** Why warned words stay, by the words: the same words mean the same in every text of a case. */
  kept: z.record(z.string(), AcknowledgementReason),
});
export type CaseDraft = Readonly<z.infer<typeof CaseDraft>>;

export const EMPTY_DRAFT: CaseDraft = {
  areaId: '',
  question: '',
  agreed: false,
  agreedOn: null,
  clientHope: '',
  scores: {},
  ageBand: null,
  serviceLanguage: 'fi',
  interpreter: false,
  tags: [],
  functions: null,
  tried: [],
  narrative: '',
  placeId: null,
  kept: {},
};

/** What was left on this device, or null when another version of the form wrote it. */
export function parseDraft(value: unknown): CaseDraft | null {
  const parsed = CaseDraft.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** Under which name a new case is kept on this device. */
export const NEW_CASE = 'case';

/** Under which name the answer to a returned version is kept; the next version starts afresh. */
export const answerName = (caseId: string, version: number): string =>
  `answer.${caseId}.${version}`;

export const chosenDomains = ({ scores }: Pick<CaseDraft, 'scores'>): number =>
  FormDomain.options.filter((domain) => scores[domain] !== undefined).length;
