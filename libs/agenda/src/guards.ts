import type { ItemState, LiveCommand, SessionState } from '@rukkanen/contract';
import { refuse } from '@rukkanen/kernel';
import { mayLead, type Attendee } from './attendee.js';
import type { LiveSession, SessionItem } from './live-session.js';
import { sightOf } from './sight.js';
import { requireOwnVoice } from './speaking.js';

type ItemCommand = Extract<LiveCommand, { itemId: string }>;

/** In which states of the session a command makes sense. */
export const IN_SESSION: Readonly<Record<LiveCommand['type'], readonly SessionState[]>> = {
  startSession: ['locked'],
  pauseSession: ['live'],
  resumeSession: ['paused'],
  takeOver: ['live', 'paused', 'closing'],
  endSession: ['live', 'paused'],
  closeSession: ['closing'],
  callItem: ['live'],
  startItem: ['live'],
  setPhase: ['live'],
  suspendItem: ['live'],
  resumeItem: ['live'],
  flagIdentity: ['live', 'paused'],
  decide: ['live', 'closing'],
  confirmDecision: ['live', 'paused', 'closing'],
  deferItem: ['live', 'closing'],
  undo: ['live', 'paused', 'closing'],
  handOver: ['live', 'paused', 'closing'],
  reorderItems: ['live', 'paused'],
  reopenSession: ['closed'],
  giveAnswers: ['locked', 'live', 'paused'],
  revealAnswers: ['live'],
  giveView: ['locked', 'live', 'paused'],
  showView: ['live'],
};

/** From which states of an item a command goes on. */
export const FROM_ITEM: Readonly<Record<ItemCommand['type'], readonly ItemState[]>> = {
  callItem: ['scheduled'],
  startItem: ['scheduled', 'called'],
  setPhase: ['active'],
  suspendItem: ['active'],
  resumeItem: ['suspended'],
  flagIdentity: ['called', 'active', 'suspended'],
  decide: ['active', 'suspended', 'decided'],
  confirmDecision: ['decided'],
  deferItem: ['scheduled', 'called', 'active', 'suspended'],
  giveAnswers: ['scheduled', 'called', 'active', 'suspended'],
  revealAnswers: ['active'],
  giveView: ['scheduled', 'called', 'active', 'suspended'],
  showView: ['active'],
};

/** States after which nothing more happens to an item in this session. */
const TERMINAL: readonly ItemState[] = ['decided', 'deferred', 'withdrawn', 'not_reached'];

export const isOver = ({ state }: { readonly state: ItemState }): boolean =>
  TERMINAL.includes(state);

/**
 * Leading is for the conveners; a flag may be raised by anybody who sees the case, and a decision is
 * confirmed by its bringer. A case that one does not see is answered like an unknown one.
 */
export function requireMayAsk(session: LiveSession, command: LiveCommand, actor: Attendee): void {
  if (command.type === 'flagIdentity') {
    const item = itemOf(session, command.itemId);
    if (!sightOf(session, item, actor).open) refuse('item.unknown', { itemId: item.id });
  } else if (command.type === 'confirmDecision') {
    const item = itemOf(session, command.itemId);
    if (!sightOf(session, item, actor).mine) refuse('item.not_bringer', { itemId: item.id });
  } else if (command.type === 'giveAnswers' || command.type === 'giveView') {
    requireOwnVoice(session, itemOf(session, command.itemId), command, actor);
  } else if (!mayLead(actor)) {
    refuse('session.not_convener');
  }
}

export function requireStateFor({ state }: LiveSession, { type }: LiveCommand): void {
  if (!IN_SESSION[type].includes(state)) refuse('session.wrong_state', { state });
}

/** The item that a command is about, in a state from which the command goes on. */
export function requireItemIn(session: LiveSession, { type, itemId }: ItemCommand): SessionItem {
  const item = itemOf(session, itemId);
  if (!FROM_ITEM[type].includes(item.state)) {
    refuse('item.wrong_state', { itemId, state: item.state });
  }
  return item;
}

/** Closing leaves nothing open, and no case decided without a decision. */
export function requireToClose({ items }: LiveSession): void {
  const open = items.filter((item) => !isOver(item)).map(({ id }) => id);
  if (open.length > 0) refuse('session.items_open', { itemIds: open });
  const bare = items.filter(({ state, decision }) => state === 'decided' && !decision);
  if (bare.length > 0) refuse('session.undecided', { itemIds: bare.map(({ id }) => id) });
}

const itemOf = (session: LiveSession, itemId: string): SessionItem =>
  session.items.find(({ id }) => id === itemId) ?? refuse('item.unknown', { itemId });
