import type { CaseCard, SubmitCase } from '@rukkanen/contract';
import type { Written } from '@rukkanen/texts';

type CaseTexts = Pick<
  SubmitCase,
  'question' | 'narrative' | 'agreement' | 'servicesTried' | 'serviceGoal'
>;

/** Every text of a case under the name of its place in the request, as the guard reports places. */
export const textsToScreen = (sent: CaseTexts): Written[] => [
  { field: 'question', text: sent.question },
  { field: 'narrative', text: sent.narrative },
  { field: 'agreement.clientHope', text: sent.agreement.clientHope ?? '' },
  { field: 'serviceGoal', text: sent.serviceGoal ?? '' },
  ...sent.servicesTried.flatMap(({ service, result }, index) => [
    { field: `servicesTried.${index}.service`, text: service },
    { field: `servicesTried.${index}.result`, text: result ?? '' },
  ]),
];

/** The same texts as they are stored: the tried services together as one. */
export const textsToStore = (sent: CaseTexts): Written[] => [
  { field: 'question', text: sent.question },
  { field: 'narrative', text: sent.narrative },
  { field: 'clientHope', text: sent.agreement.clientHope ?? '' },
  { field: 'serviceGoal', text: sent.serviceGoal ?? '' },
  { field: 'servicesTried', text: JSON.stringify(sent.servicesTried) },
];

/** Tried services out of their stored text; none when it has been deleted. */
export const readServicesTried = (stored: string | null | undefined): CaseCard['servicesTried'] =>
  (stored ? (JSON.parse(stored) as SubmitCase['servicesTried']) : []).map((tried) => ({
    service: tried.service,
    result: tried.result ?? '',
    key: tried.key ?? null,
    outcome: tried.outcome ?? null,
  }));
