import type { LiveCommand, LiveEvent } from '@rukkanen/contract';
import { assertNever, refuse } from '@rukkanen/kernel';
import type { Asking } from './asking.js';
import { record } from './decision.js';
import { requireItemIn, requireMayAsk, requireStateFor, requireToClose } from './guards.js';
import { leading } from './leading.js';
import type { LiveSession, SessionItem } from './live-session.js';
import { voiced } from './speaking.js';
import { opened } from './without.js';

type ItemCommand = Extract<LiveCommand, { itemId: string }>;
type SessionCommand = Exclude<LiveCommand, ItemCommand>;

/** How long before its time a session may start. */
export const EARLIEST_START_MINUTES = 15;

/**
 * Says what a command would make happen, or refuses. Changes nothing. Who asks comes first, then the
 * session's state, then the item's: a refusal tells nobody more than they may know.
 */
export function decide(session: LiveSession, command: LiveCommand, asking: Asking): LiveEvent[] {
  requireMayAsk(session, command, asking.actor);
  requireStateFor(session, command);
  return 'itemId' in command
    ? itemEvents(session, command, asking)
    : sessionEvents(session, command, asking);
}

function sessionEvents(session: LiveSession, command: SessionCommand, asking: Asking): LiveEvent[] {
  const { actor, now } = asking;
  const lead = { personId: actor.personId, function: 'CONVENER' as const };
  switch (command.type) {
    case 'startSession':
      requireNotTooEarly(session, now);
      return [{ type: 'sessionStarted', lead }];
    case 'takeOver':
      if (session.lead?.personId === actor.personId) refuse('session.wrong_state');
      return [{ type: 'leadTaken', lead }];
    case 'pauseSession':
      return [{ type: 'sessionPaused' }];
    case 'resumeSession':
      return [{ type: 'sessionResumed' }];
    case 'endSession':
      return [...session.items.flatMap(leftover), { type: 'sessionEnded' }];
    case 'closeSession':
      requireToClose(session);
      return [{ type: 'sessionClosed' }];
    case 'handOver':
    case 'undo':
    case 'reorderItems':
    case 'reopenSession':
      return leading(session, command, asking);
    default:
      return assertNever(command);
  }
}

function itemEvents(session: LiveSession, command: ItemCommand, asking: Asking): LiveEvent[] {
  const item = requireItemIn(session, command);
  const { itemId } = command;
  switch (command.type) {
    case 'callItem':
      return [{ type: 'itemCalled', itemId }];
    case 'startItem':
      requireNoneActive(session);
      return opened(session, item, command.without ?? null, asking);
    case 'resumeItem':
      requireNoneActive(session);
      return [{ type: 'itemResumed', itemId }];
    case 'suspendItem':
      return [{ type: 'itemSuspended', itemId }];
    case 'setPhase':
      return [{ type: 'phaseSet', itemId, phase: command.phase }];
    case 'flagIdentity':
      return flagged(item);
    case 'decide':
      return [
        { type: 'decided', itemId, decision: record(session, item, command.decision, asking) },
      ];
    case 'confirmDecision':
      return confirmed(item);
    case 'deferItem':
      return [{ type: 'itemDeferred', itemId, reason: command.reason }];
    case 'giveAnswers':
    case 'revealAnswers':
    case 'giveView':
    case 'showView':
      return voiced(item, command, asking);
    default:
      return assertNever(command);
  }
}

function requireNotTooEarly({ startsAt }: LiveSession, now: Date): void {
  const earliest = Date.parse(startsAt) - EARLIEST_START_MINUTES * 60_000;
  if (now.getTime() < earliest) {
    refuse('session.too_early', { from: new Date(earliest).toISOString() });
  }
}

function requireNoneActive({ items }: LiveSession): void {
  const running = items.find(({ state }) => state === 'active');
  if (running) refuse('item.another_active', { itemId: running.id });
}

/** What becomes of an item when the meeting ends: the one in hand waits for a decision, the rest was not reached. */
function leftover({ id, state }: SessionItem): LiveEvent[] {
  if (state === 'active') return [{ type: 'itemSuspended', itemId: id }];
  if (state === 'scheduled' || state === 'called') return [{ type: 'itemNotReached', itemId: id }];
  return [];
}

function flagged({ id, state }: SessionItem): LiveEvent[] {
  const flag: LiveEvent = { type: 'identityFlagged', itemId: id };
  return state === 'active' ? [flag, { type: 'itemSuspended', itemId: id }] : [flag];
}

function confirmed({ id, decision, confirmedAt }: SessionItem): LiveEvent[] {
  if (!decision || confirmedAt) refuse('item.wrong_state', { itemId: id });
  return [{ type: 'decisionConfirmed', itemId: id, decisionId: decision.decisionId }];
}
