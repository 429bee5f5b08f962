import type { LiveEvent, LiveLine } from '@rukkanen/contract';
import type { Attendee } from './attendee.js';
import { evolve } from './evolve.js';
import type { LiveSession, LoggedLine, SessionItem } from './live-session.js';
import { seesAlike, sightOf } from './sight.js';
import { muffled } from './voices.js';

/**
 * A line of the log as one viewer may see it, `session` being as it was once the line had happened.
 * Whoever does not see the case learns state and time of its slot and nothing else.
 */
export function project(line: LoggedLine, session: LiveSession, viewer: Attendee): LiveLine {
  const { seq, at, event } = line;
  const item = 'itemId' in event && session.items.find(({ id }) => id === event.itemId);
  if (!item || sightOf(session, item, viewer).open) {
    return { seq, at, by: authorOf(event, item || undefined), event: muffled(event), texts: {} };
  }
  const shown = blanked(event);
  return {
    seq,
    at,
    by: shown.type === 'hidden' ? null : authorOf(shown, item),
    event: shown,
    texts: {},
  };
}

const HIDDEN: readonly LiveEvent['type'][] = [
  'phaseSet',
  'identityFlagged',
  'decisionConfirmed',
  'answersGiven',
  'answersRevealed',
  'viewGiven',
  'viewShown',
];

function blanked(event: LiveEvent): LiveLine['event'] {
  if (HIDDEN.includes(event.type)) return { type: 'hidden' };
  if (event.type === 'decided') return { ...event, decision: null };
  if (event.type === 'itemStarted') return { type: event.type, itemId: event.itemId };
  if (event.type === 'itemDeferred') return { ...event, reason: null };
  if (event.type === 'itemRestored') return { ...event, was: { ...event.was, ...BLANK } };
  return event;
}

const BLANK = {
  missing: [] as never[],
  without: null,
  phase: null,
  decision: null,
  confirmedAt: null,
  deferReason: null,
} as const;

/** In what function somebody acted. A flag is counted and never says whose it was (LIV-03). */
function authorOf(event: LiveEvent, item: SessionItem | undefined): LiveLine['by'] {
  if (event.type === 'identityFlagged') return null;
  if (event.type === 'answersGiven' || event.type === 'viewGiven')
    return { function: event.function };
  if (event.type !== 'decisionConfirmed') return { function: 'CONVENER' };
  return item ? { function: item.bringer.function } : null;
}

/** Whether an event changes what a viewer may see: then a fresh view is due, blanks cannot be refolded. */
export const sightChanges = (before: LiveSession, event: LiveEvent, viewer: Attendee): boolean =>
  !seesAlike(before, evolve(before, event, before.startsAt), viewer);
