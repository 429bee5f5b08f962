import type { LiveCommand, LiveView, WireEvent } from '@rukkanen/contract';
import { evolve } from './evolve.js';
import { FROM_ITEM, IN_SESSION } from './guards.js';

/**
 * A view as it will be when these commands have been carried out, as far as a screen can tell by itself:
 * what somebody sees who goes on without a connection. Whatever needs the others, ids or words is not
 * foreseen. It stands at the same place of the log, for nothing has happened yet.
 */
export function foreseen(view: LiveView, commands: readonly LiveCommand[], at: string): LiveView {
  const after = commands.reduce(
    (before, command) =>
      makesSense(before, command)
        ? eventsOf(before, command).reduce((now, event) => evolve(now, event, at), before)
        : before,
    view,
  );
  return { ...after, seq: view.seq };
}

/** Whether a command can be carried out where a session is, by what its giver sees. */
export function makesSense({ state, items }: LiveView, command: LiveCommand): boolean {
  if (!IN_SESSION[command.type].includes(state)) return false;
  if (!('itemId' in command)) return true;
  const item = items.find(({ id }) => id === command.itemId);
  if (!item || !FROM_ITEM[command.type].includes(item.state)) return false;
  return !OPENING.includes(command.type) || !items.some((one) => one.state === 'active');
}

/** One case at a time. */
const OPENING: readonly LiveCommand['type'][] = ['startItem', 'resumeItem'];

function eventsOf({ items }: LiveView, command: LiveCommand): WireEvent[] {
  switch (command.type) {
    case 'pauseSession':
      return [{ type: 'sessionPaused' }];
    case 'resumeSession':
      return [{ type: 'sessionResumed' }];
    case 'callItem':
      return [{ type: 'itemCalled', itemId: command.itemId }];
    case 'startItem':
      return [
        { type: 'itemStarted', itemId: command.itemId },
        { type: 'phaseSet', itemId: command.itemId, phase: 'question' },
      ];
    case 'setPhase':
      return [{ type: 'phaseSet', itemId: command.itemId, phase: command.phase }];
    case 'suspendItem':
      return [{ type: 'itemSuspended', itemId: command.itemId }];
    case 'resumeItem':
      return [{ type: 'itemResumed', itemId: command.itemId }];
    case 'deferItem':
      return [{ type: 'itemDeferred', itemId: command.itemId, reason: command.reason }];
    case 'flagIdentity': {
      const { itemId } = command;
      const isTalkedOf = items.some(({ id, state }) => id === itemId && state === 'active');
      const flag: WireEvent = { type: 'identityFlagged', itemId };
      return isTalkedOf ? [flag, { type: 'itemSuspended', itemId }] : [flag];
    }
    default:
      return [];
  }
}
