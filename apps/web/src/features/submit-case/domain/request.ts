import {
  type Acknowledgement,
  type AskFunction,
  FORM,
  type FormDomain,
  type ResubmitCase,
  type Scores,
  SERVICES,
  type TriedService,
  type Urgency,
} from '@rukkanen/contract';
import { asksForGoal } from '@rukkanen/intake';
import type { CaseDraft, TriedRow } from './draft.js';
import { type Bounds, functionsOf } from './suggestions.js';

/** What is sent about a case, but for the acknowledgements, which need the guard's findings. */
export type CaseBody = Omit<ResubmitCase, 'acknowledgements' | 'submissionKey'>;

/** A row in which anything has been told. */
export const isFilled = ({ service, key, outcome, result }: TriedRow): boolean =>
  key !== null || outcome !== null || service.trim() !== '' || result.trim() !== '';

/** The name under which a tried service is stored: of the catalogue its own, else the writer's. */
const serviceName = ({ key, service }: TriedRow): string =>
  SERVICES.find((listed) => listed.key === key)?.name.fi ?? service.trim();

/** Empty rows are not sent; the rest are, trimmed, because offsets count the text that is sent. */
export const sentRows = (tried: CaseDraft['tried']): TriedRow[] =>
  tried.filter(isFilled).map((row) => ({
    ...row,
    service: serviceName(row),
    result: row.result.trim(),
  }));

const toTried = ({ service, key, outcome, result }: TriedRow): TriedService => ({
  service,
  ...(key && { key }),
  ...(outcome && { outcome }),
  ...(result && { result }),
});

/** The goal is told only of a service that asks for one. */
export const goalOf = ({ proposed, serviceGoal }: CaseDraft): string =>
  asksForGoal(proposed) ? serviceGoal.trim() : '';

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

/** The mark of urgency as it is sent; none while its reason has not been chosen. */
export const urgencyOf = ({ urgency }: Pick<CaseDraft, 'urgency'>): Urgency | null =>
  urgency && urgency.reason !== '' ? { reason: urgency.reason, by: urgency.by } : null;

/** Whom the case goes to instead of the team, by the area's usual time; null while it is the team's. */
export const askedOf = ({ asked }: Pick<CaseDraft, 'asked'>): AskFunction | null =>
  asked && { function: asked };

/** The request of a whole draft; null while a choice that it cannot be sent without is missing. */
export function bodyOf(draft: CaseDraft, bounds: Bounds): CaseBody | null {
  const { ageBand, agreedOn, channel, referralSource } = draft;
  if (!draft.agreed || !ageBand || !agreedOn || !channel || !referralSource) return null;
  const clientHope = draft.clientHope.trim();
  const serviceGoal = goalOf(draft);
  return {
    question: draft.question.trim(),
    agreement: {
      agreedOn,
      channel,
      ...(clientHope && { clientHope }),
    },
    scores: scoresOf(draft.scores),
    formVersion: FORM.version,
    ageBand,
    serviceLanguage: draft.serviceLanguage,
    interpreter: draft.interpreter,
    tags: [...draft.tags],
    functions: functionsOf(draft, bounds),
    servicesTried: sentRows(draft.tried).map(toTried),
    proposed: [...draft.proposed],
    ...(serviceGoal && { serviceGoal }),
    referralSource,
    returning: draft.returning,
    ...(draft.returning && draft.earlierCaseId && { earlierCaseId: draft.earlierCaseId }),
    partialWorkAbility: draft.partialWorkAbility,
    ...(draft.otherAssessment && { otherAssessment: draft.otherAssessment }),
    narrative: draft.narrative.trim(),
    ...(draft.placeId && { placeId: draft.placeId }),
  };
}

/** All that is sent of a draft: by this it is known whether it has changed since. */
export const wholeOf = (body: CaseBody, draft: CaseDraft): CaseBody => {
  const around = { urgency: urgencyOf(draft), asked: askedOf(draft) };
  return { ...body, ...around };
};

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
  { field: 'serviceGoal', text: goalOf(draft) },
  ...sentRows(draft.tried).flatMap(({ service, key, result }, index) => [
    ...(key === null ? [{ field: `servicesTried.${index}.service`, text: service }] : []),
    { field: `servicesTried.${index}.result`, text: result },
  ]),
];
