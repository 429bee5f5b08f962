import type { LiveCommand, LiveEvent } from '@rukkanen/contract';
import { refuse } from '@rukkanen/kernel';
import type { Asking } from './asking.js';
import type { LiveSession, SessionItem } from './live-session.js';

/** How long a step may be taken back, in seconds. */
export const UNDO_SECONDS = 10;

/**
 * Steps of a leader that touch nobody outside the room yet, and the lines that each leaves. A flag stays
 * counted, a confirmation is the bringer's, and the lead is taken or given back by its own command.
 */
const STEPS: Readonly<Partial<Record<LiveCommand['type'], readonly LiveEvent['type'][]>>> = {
  pauseSession: ['sessionPaused'],
  resumeSession: ['sessionResumed'],
  endSession: ['itemSuspended', 'itemNotReached', 'sessionEnded'],
  callItem: ['itemCalled'],
  startItem: ['itemStarted', 'phaseSet'],
  resumeItem: ['itemResumed'],
  suspendItem: ['itemSuspended'],
  setPhase: ['phaseSet'],
  decide: ['decided'],
  deferItem: ['itemDeferred'],
  reorderItems: ['itemsReordered'],
};
const UNDOABLE = new Set(Object.values(STEPS).flat());

/** Whether the step of a command may be taken back at once: where a screen offers it. */
export const isUndoable = ({ type }: Pick<LiveCommand, 'type'>): boolean => type in STEPS;

/**
 * Takes the last step back: lines that say how what it touched was before. Refused once another step or a
 * confirmation has followed, and after ten seconds; a voice beside it bars nothing and stays.
 */
export function takenBack(session: LiveSession, { lastStep, now }: Asking): LiveEvent[] {
  if (!lastStep || !lastStep.events.every(({ type }) => UNDOABLE.has(type)))
    refuse('session.nothing_to_undo');
  if (now.getTime() > Date.parse(lastStep.at) + UNDO_SECONDS * 1_000)
    refuse('session.undo_too_late');
  const moved = lastStep.events.find((event) => event.type === 'itemsReordered');
  if (moved) return [{ type: 'itemsReordered', order: moved.was, was: moved.order }];
  return [
    ...sessionAsItWas(session, lastStep.before),
    ...itemsAsTheyWere(session, lastStep.before),
  ];
}

function sessionAsItWas(session: LiveSession, before: LiveSession): LiveEvent[] {
  const { state, startedAt, endedAt, lead } = before;
  if (state === session.state) return [];
  return [{ type: 'sessionRestored', was: { state, startedAt, endedAt, lead } }];
}

const itemsAsTheyWere = (session: LiveSession, before: LiveSession): LiveEvent[] =>
  before.items.flatMap((item) => {
    const now = session.items.find(({ id }) => id === item.id);
    const was = courseOf(item);
    if (!now || JSON.stringify(courseOf(now)) === JSON.stringify(was)) return [];
    return [{ type: 'itemRestored' as const, itemId: item.id, was }];
  });

function courseOf(item: SessionItem): Extract<LiveEvent, { type: 'itemRestored' }>['was'] {
  const { state, calledAt, without, phase, decision, confirmedAt, deferReason } = item;
  return {
    state,
    calledAt,
    intervals: [...item.intervals],
    missing: [...item.missing],
    without,
    phase,
    decision,
    confirmedAt,
    deferReason,
  };
}
