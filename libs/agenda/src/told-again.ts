import type { LiveLine, LiveView } from '@rukkanen/contract';
import type { Attendee } from './attendee.js';
import { project } from './line.js';
import { replay, startOf, type AgendaFacts, type LoggedLine } from './live-session.js';
import { viewOf } from './view.js';

/**
 * A whole session for reading afterwards: the room before its first line and every line, both as this
 * viewer may know them at the end. A session that was held before there was a live room has no lines
 * and stands as stored.
 */
export function toldAgain(
  facts: AgendaFacts,
  log: readonly LoggedLine[],
  viewer: Attendee,
): { start: LiveView; lines: LiveLine[]; endedAt: string | null } {
  const end = replay(facts, log);
  return {
    start: viewOf(startOf(facts, log), viewer),
    endedAt: end.endedAt,
    lines: log.map((line) => project(line, end, viewer)),
  };
}
