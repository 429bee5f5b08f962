import type { Acknowledgement, FormDomain, ResubmitCase, Scores } from '@rukkanen/contract';
import type { CaseDraft, TriedRow } from './draft.js';
import { type Bounds, functionsOf } from './suggestions.js';

/** What is sent about a case, but for the acknowledgements, which need the guard's findings. */
export type CaseBody = Omit<ResubmitCase, 'acknowledgements'>;

const isFilled = ({ service, result }: TriedRow): boolean =>
  service.trim() !== '' || result.trim() !== '';

/** Empty rows are not sent; the rest are, trimmed, because offsets count the text that is sent. */
export const sentRows = (tried: CaseDraft['tried']): TriedRow[] =>
  tried.filter(isFilled).map(({ service, result }) => ({
    service: service.trim(),
    result: result.trim(),
  }));

const scoresOf = (scores: CaseDraft['scores']): Scores => {
  const level = (domain: FormDomain) => scores[domain] ?? null;
  return {
    dailyAffairs: level('dailyAffairs'),
    serviceAttendance: level('serviceAttendance'),
    housing: level('housing'),
    employment: level('employment'),
    finances: level('finances'),
    health: level('health'),
    socialRelations: level('socialRelations'),
  };
};

/** The request of a whole draft; null while what has no empty form (age, agreement day) is missing. */
export function bodyOf(draft: CaseDraft, bounds: Bounds): CaseBody | null {
  if (draft.ageBand === null || draft.agreedOn === null || !draft.agreed) return null;
  const clientHope = draft.clientHope.trim();
  return {
    question: draft.question.trim(),
    agreement: { agreedOn: draft.agreedOn, ...(clientHope && { clientHope }) },
    scores: scoresOf(draft.scores),
    ageBand: draft.ageBand,
    serviceLanguage: draft.serviceLanguage,
    interpreter: draft.interpreter,
    tags: [...draft.tags],
    functions: functionsOf(draft, bounds),
    servicesTried: sentRows(draft.tried).map(({ service, result }) => ({
      service,
      ...(result && { result }),
    })),
    narrative: draft.narrative.trim(),
    ...(draft.placeId && { placeId: draft.placeId }),
  };
}

export interface NamedText {
  /** The name of the place in the request, as the server's guard reports it. */
  readonly field: Acknowledgement['field'];
  readonly text: string;
}

/** Every text of a draft as it would be sent, under the name that the server uses for its place. */
export const textsOf = (draft: CaseDraft): NamedText[] => [
  { field: 'question', text: draft.question.trim() },
  { field: 'narrative', text: draft.narrative.trim() },
  { field: 'agreement.clientHope', text: draft.clientHope.trim() },
  ...sentRows(draft.tried).flatMap(({ service, result }, index) => [
    { field: `servicesTried.${index}.service`, text: service },
    { field: `servicesTried.${index}.result`, text: result },
  ]),
];
