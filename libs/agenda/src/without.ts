import type {
  DecisionDraft,
  FunctionKey,
  LiveEvent,
  OpenWithoutReason,
  RequiredField,
  WithoutReason,
} from '@rukkanen/contract';
import { refuse } from '@rukkanen/kernel';
import type { Asking } from './asking.js';
import type { LiveSession, SessionItem } from './live-session.js';
import { quorumOf, type Missing } from './quorum.js';

/** Who is missed when a case is opened: its team's quorum, and among the soft also whom it asks for. */
export function missedIn(
  { quorumRules }: Pick<LiveSession, 'quorumRules'>,
  asked: readonly FunctionKey[],
  present: readonly FunctionKey[],
): Missing {
  const { soft, hard } = quorumOf(quorumRules, present);
  const absent = asked.filter((one) => !present.includes(one) && !hard.includes(one));
  return { soft: [...new Set([...soft, ...absent])], hard };
}

/**
 * Opens a case. Without a function that the team's quorum requires it is not opened; without another
 * one only for a reason, which goes on record (STATES: a soft quorum records an override).
 */
export function opened(
  session: LiveSession,
  { id: itemId, functions }: SessionItem,
  without: OpenWithoutReason | null,
  { presentFunctions }: Asking,
): LiveEvent[] {
  const { soft: missing, hard } = missedIn(session, functions, presentFunctions);
  if (hard.length > 0) refuse('item.quorum_missing', { absent: hard });
  if (missing.length > 0 && !without) refuse('item.function_missing', { itemId, absent: missing });
  return [
    { type: 'itemStarted', itemId, ...(missing.length > 0 && without && { missing, without }) },
    { type: 'phaseSet', itemId, phase: 'question' },
  ];
}

/**
 * Why a case is decided without those who are absent: what the decision says, otherwise what was said
 * when it was opened without the same ones. Null where nobody is missed: then there is nothing to say.
 */
export function reasonFor(
  draft: Pick<DecisionDraft, 'withoutReason'>,
  { missing, without }: Pick<SessionItem, 'missing' | 'without'>,
  absent: readonly FunctionKey[],
): WithoutReason | null {
  if (absent.length === 0) return null;
  if (draft.withoutReason) return draft.withoutReason;
  const isKnown = absent.every((one) => missing.includes(one));
  return isKnown && without !== null && without !== 'JOINS_LATER' ? without : null;
}

/** An action as it is written or as it is sent: what matters is whose it is and by when. */
interface Asked {
  readonly function: FunctionKey | null;
  readonly dueOn?: string | null;
  readonly how?: { readonly dueOn: string | null } | undefined;
}

/** What a decision lacks while somebody is absent: a reason; with one asked in writing, by which day. */
export function missingWithout(
  { withoutReason, actions }: Pick<DecisionDraft, 'withoutReason'> & { actions: readonly Asked[] },
  absent: readonly FunctionKey[],
): RequiredField[] {
  if (absent.length === 0) return [];
  if (!withoutReason) return ['withoutReason'];
  if (withoutReason !== 'ASKED_IN_WRITING') return [];
  const isAsked = (one: FunctionKey) =>
    actions.some(({ function: doer, dueOn, how }) => doer === one && (how?.dueOn ?? dueOn));
  return absent.every(isAsked) ? [] : ['writtenView'];
}
