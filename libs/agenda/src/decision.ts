import {
  DecisionCodes,
  type DecisionDraft,
  type DecisionTexts,
  type LiveDecision,
} from '@rukkanen/contract';
import { refuse } from '@rukkanen/kernel';
import type { Asking } from './asking.js';
import type { LiveSession, SessionItem } from './live-session.js';
import { missingFields } from './required-fields.js';
import { missingWithout, reasonFor } from './without.js';

/**
 * What a decision leaves in the log: codes, the ids under which its words will be kept, the decision
 * it supersedes, and which asked functions were absent. A hard
 * quorum refuses when one is; otherwise it is said why the case is decided without them.
 */
export function record(
  { quorum }: LiveSession,
  item: SessionItem,
  draft: DecisionDraft,
  { presentFunctions, newId }: Asking,
): LiveDecision {
  const absent = item.functions.filter((asked) => !presentFunctions.includes(asked));
  if (quorum === 'hard' && absent.length > 0) refuse('decision.function_missing', { absent });
  const withoutReason = reasonFor(draft, item, absent);
  const told = { ...draft, withoutReason };
  const missing = [...missingFields(draft), ...missingWithout(told, absent)];
  if (missing.length > 0) refuse('decision.incomplete', { missing });
  // A confirmed decision is superseded for a reason, never mended in silence.
  if (item.confirmedAt && !draft.supersedeReason) refuse('decision.supersede_reason_missing');
  return {
    decisionId: newId('decision'),
    supersedes: item.decision?.decisionId ?? null,
    codes: codesOf(told),
    texts: placesOf(draft, newId),
    absent,
  };
}

/** Drops everything but codes, whatever a draft may come to hold. */
const codesAlone = DecisionCodes.strip();

const codesOf = (draft: DecisionDraft): DecisionCodes =>
  codesAlone.parse({ ...draft, actions: draft.actions.length });

/** A word of a decision and the name under which it is screened and kept. */
export interface DecisionWord {
  readonly field: string;
  readonly text: string;
}

const FIELDS = ['grounds', 'continuation', 'goal', 'missingInformation'] as const;
const actionField = (index: number): string => `action:${index + 1}`;

/** Every text of a draft that says something, each under a name of its own. */
export const decisionWords = (draft: DecisionDraft): DecisionWord[] =>
  [
    ...FIELDS.map((field) => ({ field, text: draft[field] ?? '' })),
    ...draft.actions.map(({ text }, index) => ({ field: actionField(index), text })),
  ].filter(({ text }) => text !== '');

function placesOf(draft: DecisionDraft, newId: Asking['newId']): DecisionTexts {
  const place = (field: (typeof FIELDS)[number]) => (draft[field] ? newId(field) : null);
  return {
    grounds: place('grounds'),
    continuation: place('continuation'),
    goal: place('goal'),
    missingInformation: place('missingInformation'),
    actions: draft.actions.map(({ organisation, function: doer, how }, index) => ({
      textId: newId(actionField(index)),
      organisation,
      function: doer,
      ...(how && { how }),
    })),
  };
}
