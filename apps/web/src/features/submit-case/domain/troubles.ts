import { FormDomain } from '@rukkanen/contract';
import { asksForGoal, lacksOf } from '@rukkanen/intake';
import type { Resources } from '../../../locales/resources.js';
import type { CaseDraft, TriedRow } from './draft.js';
import { countOpen, type Findings } from './places.js';
import { goalOf } from './request.js';
import { STEPS, type StepId } from './steps.js';
import { type Bounds, functionsOf } from './suggestions.js';

export type TroubleKey = keyof Resources['submit-case']['troubles'];

/** Something that stops a case from going on, and the control where it is mended. */
export interface Trouble {
  readonly step: StepId;
  /** The `id` of the control. */
  readonly field: string;
  readonly key: TroubleKey;
  readonly domain?: FormDomain;
}

export interface Circumstances extends Bounds {
  /** Areas where the writer may bring a case. */
  readonly areas: readonly string[];
  /** Today in Finland by the product's clock. */
  readonly today: string;
  readonly found: Findings;
  /** An answer to a returned case: whether it is urgent is said beside the case itself. */
  readonly isAnswer: boolean;
}

type Check = Omit<Trouble, 'step'> & { readonly when: boolean };

const long = (text: string, limit: number): boolean => text.trim().length > limit;
const short = (text: string, limit: number): boolean => text.trim().length < limit;

const textChecks = (field: string, text: string, draft: CaseDraft, found: Findings): Check[] => {
  const { blocked, open } = countOpen(text.trim(), draft.kept, found);
  return [
    { field, key: 'text_blocked', when: blocked > 0 },
    { field, key: 'text_open', when: blocked === 0 && open > 0 },
  ];
};

function questionChecks(draft: CaseDraft, { areas, today, found }: Circumstances): Check[] {
  const { question, agreed, agreedOn, clientHope } = draft;
  return [
    {
      field: 'areaId',
      key: 'area_missing',
      when: areas.length > 1 && !areas.includes(draft.areaId),
    },
    { field: 'question', key: 'question_short', when: short(question, 10) },
    { field: 'question', key: 'question_long', when: long(question, 400) },
    ...textChecks('question', question, draft, found),
    { field: 'agreed', key: 'agreed_missing', when: !agreed },
    { field: 'agreedOn', key: 'agreedOn_missing', when: agreed && agreedOn === null },
    { field: 'agreedOn', key: 'agreedOn_future', when: agreedOn !== null && agreedOn > today },
    { field: 'channel', key: 'channel_missing', when: agreed && draft.channel === null },
    { field: 'clientHope', key: 'hope_long', when: long(clientHope, 400) },
    ...textChecks('clientHope', clientHope, draft, found),
    { field: 'ageBand', key: 'ageBand_missing', when: draft.ageBand === null },
  ];
}

const situationChecks = ({ scores }: CaseDraft): Check[] =>
  FormDomain.options.map((domain) => ({
    field: `domain-${domain}`,
    key: 'domain_missing',
    domain,
    when: scores[domain] === undefined,
  }));

/** A row that says anything names its service, and how that went in a code or in words. */
function rowChecks(draft: CaseDraft, row: TriedRow, index: number, found: Findings): Check[] {
  const { service, key, outcome, result } = row;
  const own = key === null;
  const isNamed = !own || !short(service, 1);
  const says = outcome !== null || !short(result, 1);
  return [
    { field: `service-${index}`, key: 'service_missing', when: !isNamed && says },
    { field: `service-${index}`, key: 'service_long', when: own && long(service, 120) },
    ...(own ? textChecks(`service-${index}`, service, draft, found) : []),
    { field: `outcome-${index}`, key: 'outcome_missing', when: isNamed && !says },
    { field: `result-${index}`, key: 'result_long', when: long(result, 200) },
    ...textChecks(`result-${index}`, result, draft, found),
  ];
}

function proposalChecks(draft: CaseDraft, found: Findings): Check[] {
  const { proposed, serviceGoal, tried } = draft;
  const told = tried.map(({ service, key }) => ({ service: key ?? service }));
  const lacks = lacksOf({ proposed, serviceGoal, servicesTried: told });
  return [
    { field: 'services', key: 'tried_missing', when: lacks.includes('servicesTried') },
    { field: 'proposed', key: 'proposed_many', when: proposed.length > 5 },
    { field: 'serviceGoal', key: 'goal_missing', when: lacks.includes('serviceGoal') },
    {
      field: 'serviceGoal',
      key: 'goal_long',
      when: asksForGoal(proposed) && long(serviceGoal, 200),
    },
    ...textChecks('serviceGoal', goalOf(draft), draft, found),
  ];
}

function urgencyChecks({ urgency }: CaseDraft, { today, isAnswer }: Circumstances): Check[] {
  if (urgency === null || isAnswer) return [];
  const { reason, by } = urgency;
  const late = by !== null && by < today;
  return [
    { field: 'urgency', key: 'urgency_reason', when: reason === '' },
    { field: 'urgentBy', key: 'urgency_day', when: by === null && reason === 'STATUTORY_DEADLINE' },
    { field: 'urgentBy', key: 'urgency_past', when: late },
  ];
}

function descriptionChecks(draft: CaseDraft, all: Circumstances): Check[] {
  const { found } = all;
  const functions = functionsOf(draft, all).length;
  return [
    { field: 'narrative', key: 'narrative_short', when: short(draft.narrative, 20) },
    { field: 'narrative', key: 'narrative_long', when: long(draft.narrative, 2_000) },
    ...textChecks('narrative', draft.narrative, draft, found),
    ...draft.tried.flatMap((row, index) => rowChecks(draft, row, index, found)),
    ...proposalChecks(draft, found),
    {
      field: 'referralSource',
      key: 'source_missing',
      when: draft.referralSource === null,
    },
    ...urgencyChecks(draft, all),
    { field: 'tags', key: 'tags_many', when: draft.tags.length > 8 },
    { field: 'functions', key: 'functions_missing', when: functions === 0 },
    { field: 'functions', key: 'functions_many', when: functions > 10 },
  ];
}

const CHECKS: Readonly<Record<StepId, (draft: CaseDraft, all: Circumstances) => Check[]>> = {
  question: questionChecks,
  situation: situationChecks,
  description: descriptionChecks,
  check: () => [],
};

/** What one step still lacks, each control once, in reading order. */
export function troublesOf(step: StepId, draft: CaseDraft, all: Circumstances): Trouble[] {
  const seen = new Set<string>();
  return CHECKS[step](draft, all).flatMap(({ when, ...trouble }) => {
    if (!when || seen.has(trouble.field)) return [];
    seen.add(trouble.field);
    return [{ step, ...trouble }];
  });
}

/** What the whole draft still lacks; nothing means that it can be sent. */
export const allTroubles = (draft: CaseDraft, all: Circumstances): Trouble[] =>
  STEPS.flatMap((step) => troublesOf(step, draft, all));

/** Where to go on with a draft: the first step that lacks something, else the last one. */
export const stepToContinue = (draft: CaseDraft, all: Circumstances): StepId =>
  allTroubles(draft, all)[0]?.step ?? 'check';
