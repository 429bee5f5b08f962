import {
  SERVICES_SUBTYPES,
  IN_PERSON,
  type DecisionCard,
  type FunctionKey,
  type Language,
  type LiveDecision,
  type LiveTexts,
} from '@rukkanen/contract';
import { followUpSteps } from './required-fields.js';
import { dayIn, fill, MESSAGES, monthIn, type Messages } from './wording.js';

/** When a consultation was held, in what language it is told, and how things are called in it. */
export interface RecordSetting {
  readonly heldOn: string;
  readonly language: Language;
  readonly organisationName: (id: string) => string;
  readonly functionName: (key: FunctionKey) => string;
}

/** What a record tells of a decision; whose it is, it does not. */
export type Recorded = Omit<DecisionCard, 'id' | 'caseId' | 'decidedAt' | 'confirmed'>;

/** A decision of the live room with its words, as far as they can still be read. */
export function recordedOf({ codes, texts: ids }: LiveDecision, texts: LiveTexts): Recorded {
  const words = (id: string | null) => (id === null ? null : (texts[id] ?? null));
  return {
    ...codes,
    grounds: words(ids.grounds),
    continuation: words(ids.continuation),
    goal: words(ids.goal),
    missingInformation: words(ids.missingInformation),
    actions: ids.actions.map(({ textId, organisation, function: doer, how = IN_PERSON }) => ({
      text: words(textId),
      organisation,
      function: doer,
      how,
    })),
  };
}

/**
 * The text that a worker pastes into the client's own record (LIV-05, FLW-03). It never holds the code
 * word: that name belongs to the meeting, and in a record it would tie the two together.
 */
export function recordText(decision: Recorded, setting: RecordSetting): string {
  const say = MESSAGES[setting.language];
  const opening = fill(say.opening, { date: dayIn(setting.language, setting.heldOn) });
  const before = [opening, ...outcome(decision, setting, say)].join(' ');
  const after = [...contact(decision, setting, say), ...owners(decision, setting, say)].join(' ');
  const actions = actionLines(decision, setting, say);
  const parts = [before, ...actions, after].filter((part) => part !== '');
  return parts.join(actions.length > 0 ? '\n' : ' ');
}

const optional = (sentence: string, name: string, value: string | null): string[] =>
  value ? [fill(sentence, { [name]: value })] : [];

function outcome(decision: Recorded, setting: RecordSetting, say: Messages): string[] {
  const { exit, needs, grounds, goal, reviewMonth, continuation } = decision;
  const inMain = exit === 'TYM_NOT_TIMELY';
  const month = reviewMonth && monthIn(setting.language, reviewMonth);
  return [
    fill(say.outcome[exit], outcomeValues(decision, setting, say)),
    ...(needs ? [say.needs[needs]] : []),
    ...(inMain ? [] : optional(say.grounds, 'grounds', grounds)),
    ...optional(say.goal, 'goal', goal),
    ...optional(say.reviewMonth, 'month', month),
    ...optional(say.continuation, 'continuation', continuation),
    ...followUpSteps(exit).map(({ words }) => `${words[setting.language]}.`),
  ];
}

function outcomeValues(
  { grounds, missingInformation, organisations, subtype }: Recorded,
  { language, organisationName }: RecordSetting,
  { deleted }: Messages,
): Record<string, string> {
  const [first = '', second = ''] = organisations.map(organisationName);
  return {
    first,
    second,
    grounds: grounds ?? deleted,
    missingInformation: missingInformation ?? deleted,
    service: subtype ? lowered(SERVICES_SUBTYPES[subtype][language]) : '',
  };
}

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

function actionLines(
  { actions }: Recorded,
  { organisationName, functionName }: RecordSetting,
  say: Messages,
): string[] {
  if (actions.length === 0) return [];
  const lines = actions.map(({ text, organisation, function: doer }, index) =>
    fill(say.action, {
      number: String(index + 1),
      text: text ?? say.deleted,
      organisation: organisationName(organisation),
      function: functionName(doer),
    }),
  );
  return [say.actions, ...lines];
}

/** The contact is told beside the outcome, never as a part of it (FLW-07, FLW-08). */
function contact(decision: Recorded, { language }: RecordSetting, say: Messages): string[] {
  const { socialCareContact, socialCareContactOn } = decision;
  if (socialCareContact === 'NONE' || socialCareContactOn === null) return [];
  return [fill(say.contact[socialCareContact], { date: dayIn(language, socialCareContactOn) })];
}

function owners(decision: Recorded, setting: RecordSetting, say: Messages): string[] {
  const { responsibleOrganisation: responsible, continuityOwner: owner } = decision;
  const named = (id: string | null) => id && setting.organisationName(id);
  return [
    ...optional(say.responsible, 'organisation', named(responsible)),
    ...(owner === responsible ? [] : optional(say.continuity, 'organisation', named(owner))),
  ];
}
