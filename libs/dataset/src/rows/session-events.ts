import type { LiveEvent } from '@rukkanen/contract';
import type { Decided } from './decisions.js';
import { itemTime } from './moments.js';
import { into, type Row, type TableRows } from './row.js';
import type { Meeting, Story } from './story.js';

interface Line {
  readonly event: LiveEvent;
  readonly at: Date;
  readonly actorId: string | null;
}

/**
 * The logs of held sessions, written from what is known of them: replaying one gives the states that
 * are stored beside it. Nobody's doubts, pauses or postponements are made up.
 */
export function logRows(
  { meetings }: Story,
  decided: readonly Decided[],
  newId: () => string,
): TableRows {
  const bySession = Map.groupBy(decided, ({ meeting }) => meeting.session.id);
  return into(
    'session_events',
    meetings.flatMap((meeting) =>
      linesOf(meeting, bySession.get(meeting.session.id) ?? []).map(
        ({ event, at, actorId }, index): Row => ({
          session_id: meeting.session.id,
          seq: index + 1,
          area_id: meeting.areaId,
          command_id: newId(),
          event,
          actor_id: actorId,
          at,
        }),
      ),
    ),
  );
}

/** How many lines each session has. */
export const lengths = ({ rows }: TableRows): ReadonlyMap<string, number> =>
  new Map(
    [...Map.groupBy(rows, (row) => String(row['session_id']))].map(([id, lines]) => [
      id,
      lines.length,
    ]),
  );

function linesOf(meeting: Meeting, decided: readonly Decided[]): Line[] {
  const { session, convenerId, startsAt, endsAt } = meeting;
  if (session.status !== 'HELD' || convenerId === null) return [];
  const by = (event: LiveEvent, at: Date, actorId = convenerId): Line => ({ event, at, actorId });
  const lead = { personId: convenerId, function: 'CONVENER' as const };
  return [
    by({ type: 'sessionStarted', lead }, startsAt),
    ...decided.flatMap((one) => itemLines(one, by)),
    by({ type: 'sessionEnded' }, endsAt),
    by({ type: 'sessionClosed' }, endsAt),
  ];
}

function itemLines(
  { meeting, item, decision, at, confirmedAt }: Decided,
  by: (event: LiveEvent, at: Date, actorId?: string) => Line,
): Line[] {
  const { from } = itemTime(meeting, item.slot);
  const { itemId } = item;
  return [
    by({ type: 'itemCalled', itemId }, from),
    by({ type: 'itemStarted', itemId }, from),
    by({ type: 'decided', itemId, decision }, at),
    by(
      { type: 'decisionConfirmed', itemId, decisionId: decision.decisionId },
      confirmedAt,
      item.row.bringer,
    ),
  ];
}
