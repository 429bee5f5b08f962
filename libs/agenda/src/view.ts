import type { LiveDecision, LiveEvent, LiveItem, LiveLine, LiveView } from '@rukkanen/contract';
import { mayLead, type Attendee } from './attendee.js';
import { evolve } from './evolve.js';
import type { LiveSession, LoggedLine, SessionItem } from './live-session.js';
import { seesAlike, sightOf, type Sight } from './sight.js';

/**
 * A session as one viewer may see it. `texts` is empty: the words of the ids in `textIdsOf` are read,
 * and their reading logged, by whoever sends the view.
 */
export function viewOf(session: LiveSession, viewer: Attendee): LiveView {
  const { sessionId, mode, seq, state, startsAt, endsAt, openingMinutes } = session;
  const { startedAt, endedAt, lead } = session;
  return {
    sessionId,
    mode,
    seq,
    state,
    startsAt,
    endsAt,
    openingMinutes,
    startedAt,
    endedAt,
    lead,
    mayLead: mayLead(viewer),
    items: session.items.map((item) => itemView(item, sightOf(session, item, viewer))),
    texts: {},
  };
}

function itemView(item: SessionItem, sight: Sight): LiveItem {
  const { id, position, plannedMinutes, state, calledAt } = item;
  return {
    id,
    position,
    plannedMinutes,
    state,
    calledAt,
    intervals: [...item.intervals],
    ...(sight.open ? openPart(item) : blankPart),
    bringer: sight.bringer ? item.bringer : null,
    mine: sight.mine,
  };
}

type CasePart = Pick<
  LiveItem,
  'case' | 'phase' | 'flags' | 'decision' | 'confirmedAt' | 'deferReason'
>;

function openPart(item: SessionItem): CasePart {
  const { caseId, codeWord, ageBand, serviceLanguage, functions } = item;
  const { phase, flags, decision, confirmedAt, deferReason } = item;
  return {
    case: { caseId, codeWord, ageBand, serviceLanguage, functions: [...functions] },
    phase,
    flags,
    decision,
    confirmedAt,
    deferReason,
  };
}

const blankPart: CasePart = {
  case: null,
  phase: null,
  flags: 0,
  decision: null,
  confirmedAt: null,
  deferReason: null,
};

/**
 * A line of the log as one viewer may see it, `session` being as it was once the line had happened.
 * Whoever does not see the case learns state and time of its slot and nothing else.
 */
export function project(line: LoggedLine, session: LiveSession, viewer: Attendee): LiveLine {
  const { seq, at, event } = line;
  const item = 'itemId' in event && session.items.find(({ id }) => id === event.itemId);
  if (!item || sightOf(session, item, viewer).open) {
    return { seq, at, by: authorOf(event, item || undefined), event, texts: {} };
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

const HIDDEN: readonly LiveEvent['type'][] = ['phaseSet', 'identityFlagged', 'decisionConfirmed'];

function blanked(event: LiveEvent): LiveLine['event'] {
  if (HIDDEN.includes(event.type)) return { type: 'hidden' };
  if (event.type === 'decided') return { ...event, decision: null };
  if (event.type === 'itemDeferred') return { ...event, reason: null };
  return event;
}

/** In what function somebody acted. A flag is counted and never says whose it was (LIV-03). */
function authorOf(event: LiveEvent, item: SessionItem | undefined): LiveLine['by'] {
  if (event.type === 'identityFlagged') return null;
  if (event.type !== 'decisionConfirmed') return { function: 'CONVENER' };
  return item ? { function: item.bringer.function } : null;
}

/** Whether an event changes what a viewer may see: then a fresh view is due, blanks cannot be refolded. */
export const sightChanges = (before: LiveSession, event: LiveEvent, viewer: Attendee): boolean =>
  !seesAlike(before, evolve(before, event, before.startsAt), viewer);

/** The words that a view or a line refers to. */
export const textIdsOf = (seen: LiveView | LiveLine): string[] =>
  'items' in seen
    ? seen.items.flatMap(({ decision }) => (decision ? textIds(decision) : []))
    : seen.event.type === 'decided' && seen.event.decision
      ? textIds(seen.event.decision)
      : [];

const textIds = ({ texts }: LiveDecision): string[] =>
  [
    texts.grounds,
    texts.continuation,
    texts.goal,
    texts.missingInformation,
    ...texts.actions.map(({ textId }) => textId),
  ].filter((id) => id !== null);
