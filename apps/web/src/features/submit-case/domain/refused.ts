import { type ApiError, isRefusal } from '../../../lib/api-error.js';
import type { CaseDraft } from './draft.js';
import { isFilled } from './request.js';
import type { StepId } from './steps.js';
import type { Trouble, TroubleKey } from './troubles.js';

interface Control {
  readonly step: StepId;
  readonly field: string;
}

const CONTROLS: Readonly<Record<string, Control>> = {
  areaId: { step: 'question', field: 'areaId' },
  question: { step: 'question', field: 'question' },
  agreement: { step: 'question', field: 'agreedOn' },
  'agreement.agreedOn': { step: 'question', field: 'agreedOn' },
  'agreement.channel': { step: 'question', field: 'channel' },
  'agreement.clientHope': { step: 'question', field: 'clientHope' },
  scores: { step: 'situation', field: 'domain-dailyAffairs' },
  formVersion: { step: 'situation', field: 'domain-dailyAffairs' },
  narrative: { step: 'description', field: 'narrative' },
  servicesTried: { step: 'description', field: 'services' },
  ageBand: { step: 'question', field: 'ageBand' },
  serviceLanguage: { step: 'question', field: 'serviceLanguage' },
  interpreter: { step: 'question', field: 'interpreter' },
  tags: { step: 'description', field: 'tags' },
  functions: { step: 'description', field: 'functions' },
  placeId: { step: 'description', field: 'placeId' },
  proposed: { step: 'description', field: 'proposed' },
  serviceGoal: { step: 'description', field: 'serviceGoal' },
  referralSource: { step: 'description', field: 'referralSource' },
  returning: { step: 'description', field: 'returning' },
  earlierCaseId: { step: 'description', field: 'earlierCaseId' },
  otherAssessment: { step: 'description', field: 'otherAssessment' },
  partialWorkAbility: { step: 'description', field: 'partialWorkAbility' },
  urgency: { step: 'description', field: 'urgency' },
  'urgency.by': { step: 'description', field: 'urgentBy' },
  submissionKey: { step: 'question', field: 'question' },
};

/** Rows left empty were not sent, so a sent index is counted over the filled rows only. */
function rowOf(tried: CaseDraft['tried'], sent: number): number {
  const filled = tried.flatMap((row, index) => (isFilled(row) ? [index] : []));
  return filled[sent] ?? 0;
}

/** The control that stands for a place of the request: `servicesTried.1.result`, `tags.0`. */
export function controlOf(path: string, tried: CaseDraft['tried']): Control | null {
  const [head = '', second = '', third = ''] = path.split('.');
  if (head === 'scores' && second) return { step: 'situation', field: `domain-${second}` };
  if (head === 'servicesTried' && second) {
    const name = third === 'result' || third === 'outcome' ? third : 'service';
    return { step: 'description', field: `${name}-${rowOf(tried, Number(second))}` };
  }
  return CONTROLS[path] ?? CONTROLS[head] ?? null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The strings under `name` in a list of places; a shape that we do not know gives none. */
const strings = (list: unknown, name: 'field' | 'path'): string[] =>
  (Array.isArray(list) ? list : []).flatMap((entry) => {
    const value: unknown = isRecord(entry) ? entry[name] : null;
    return typeof value === 'string' ? [value] : [];
  });

function placesOf(error: ApiError): { paths: string[]; key: TroubleKey } {
  const { findings, issues } = error.details;
  if (isRefusal(error, 'case.identifies_person'))
    return { paths: strings(findings, 'field'), key: 'text_blocked' };
  if (isRefusal(error, 'case.acknowledgement_missing'))
    return { paths: strings(findings, 'field'), key: 'text_open' };
  if (isRefusal(error, 'case.not_agreed'))
    return { paths: ['agreement.agreedOn'], key: 'agreedOn_future' };
  return { paths: strings(issues, 'path'), key: 'server_invalid' };
}

/** Where the server's refusal is mended, each control once; none when it is not about the form. */
export function refusedPlaces(error: ApiError, tried: CaseDraft['tried']): Trouble[] {
  const { paths, key } = placesOf(error);
  const controls = paths.flatMap((path) => controlOf(path, tried) ?? []);
  return controls
    .filter(({ field }, index) => controls.findIndex((other) => other.field === field) === index)
    .map((control) => ({ ...control, key }));
}
