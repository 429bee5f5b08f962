import type { LiveCommand, LiveEvent } from '@rukkanen/contract';
import { assertNever, refuse } from '@rukkanen/kernel';
import type { Asking } from './asking.js';
import type { LiveSession } from './live-session.js';
import { takenBack } from './undo.js';

type Leading = Extract<
  LiveCommand,
  { type: 'undo' | 'handOver' | 'reorderItems' | 'reopenSession' }
>;

/** How long after its closing a session may be opened again (STATES). */
export const REOPEN_HOURS = 24;

/** What the convener's own hand makes happen: the steps around the cases, not the cases themselves. */
export function leading(session: LiveSession, command: Leading, asking: Asking): LiveEvent[] {
  switch (command.type) {
    case 'undo':
      return takenBack(session, asking);
    case 'handOver':
      return handedOver(session, asking);
    case 'reorderItems':
      return reordered(session, command.order);
    case 'reopenSession':
      requireJustClosed(session, asking.now);
      return [{ type: 'sessionReopened', reason: command.reason }];
    default:
      return assertNever(command);
  }
}

/** The lead is given on purpose to the other convener, who has to be in the room for it (LIV-06). */
function handedOver({ lead }: LiveSession, { leaders = [] }: Asking): LiveEvent[] {
  const personId = leaders.find((id) => id !== lead?.personId);
  if (personId === undefined) refuse('session.nobody_to_lead');
  return [{ type: 'leadTaken', lead: { personId, function: 'CONVENER' } }];
}

/**
 * Only what waits for its turn changes places; whatever has been called or begun stays where it is. The
 * line says the whole order and the one before, so that it can be told and taken back.
 */
function reordered({ items }: LiveSession, wanted: readonly string[]): LiveEvent[] {
  const was = items.map(({ id }) => id);
  const waiting = items.filter(({ state }) => state === 'scheduled').map(({ id }) => id);
  const isWhole = wanted.length === waiting.length && new Set(wanted).size === waiting.length;
  if (!isWhole || !waiting.every((id) => wanted.includes(id)))
    refuse('session.order_incomplete', { itemIds: waiting });
  const coming = [...wanted];
  const order = was.map((id) => (waiting.includes(id) ? (coming.shift() ?? id) : id));
  return [{ type: 'itemsReordered', order, was }];
}

function requireJustClosed({ closedAt, endsAt }: LiveSession, now: Date): void {
  const until = Date.parse(closedAt ?? endsAt) + REOPEN_HOURS * 3_600_000;
  if (now.getTime() > until)
    refuse('session.reopen_too_late', { until: new Date(until).toISOString() });
}
