import type { LiveDecision, LiveItem, LiveLine, LiveView } from '@rukkanen/contract';
import { mayLead, type Attendee } from './attendee.js';
import type { LiveSession, SessionItem } from './live-session.js';
import { sightOf, type Sight } from './sight.js';
import { heard, SILENCE } from './voices.js';

/**
 * A session as one viewer may see it. `texts` is empty: the words of the ids in `textIdsOf` are read,
 * and their reading logged, by whoever sends the view.
 */
export function viewOf(session: LiveSession, viewer: Attendee): LiveView {
  const { sessionId, mode, seq, state, startsAt, endsAt, openingMinutes } = session;
  const { startedAt, endedAt, closedAt, lead } = session;
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
    closedAt,
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
  | 'case'
  | 'missing'
  | 'without'
  | 'phase'
  | 'flags'
  | 'decision'
  | 'confirmedAt'
  | 'deferReason'
  | 'voices'
>;

function openPart(item: SessionItem): CasePart {
  const { caseId, codeWord, ageBand, serviceLanguage, functions } = item;
  const { without, phase, flags, decision, confirmedAt, deferReason } = item;
  return {
    case: { caseId, codeWord, ageBand, serviceLanguage, functions: [...functions] },
    missing: [...item.missing],
    without,
    phase,
    flags,
    decision,
    confirmedAt,
    deferReason,
    voices: heard(item.voices),
  };
}

const blankPart: CasePart = {
  case: null,
  missing: [],
  without: null,
  phase: null,
  flags: 0,
  decision: null,
  confirmedAt: null,
  deferReason: null,
  voices: SILENCE,
};

/** The words that a view or a line refers to. */
export const textIdsOf = (seen: LiveView | LiveLine): string[] =>
  'items' in seen
    ? seen.items.flatMap(({ decision, voices }) => [
        ...(decision ? textIds(decision) : []),
        ...voices.views.flatMap(({ textId }) => textId ?? []),
      ])
    : textIdsOfEvent(seen.event);

function textIdsOfEvent(event: LiveLine['event']): string[] {
  if (event.type === 'decided') return event.decision ? textIds(event.decision) : [];
  if (event.type === 'itemRestored') return event.was.decision ? textIds(event.was.decision) : [];
  return event.type === 'viewShown' ? [event.textId] : [];
}

const textIds = ({ texts }: LiveDecision): string[] =>
  [
    texts.grounds,
    texts.continuation,
    texts.goal,
    texts.missingInformation,
    ...texts.actions.map(({ textId }) => textId),
  ].filter((id) => id !== null);
