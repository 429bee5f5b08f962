import type { LiveLine, LiveView } from '@rukkanen/contract';
import type { Attendee } from './attendee.js';
import { evolve } from './evolve.js';
import { project } from './line.js';
import { replay, type AgendaFacts, type LiveSession, type LoggedLine } from './live-session.js';
import { seesAlike } from './sight.js';
import { viewOf } from './view.js';

/** How many of the latest moments stay folded: a screen that follows is one step behind, rarely more. */
const MOMENTS = 32;

/** A session's log with what it tells, folded once and then grown line by line. */
export interface Chronicle<L extends LoggedLine = LoggedLine> {
  readonly facts: AgendaFacts;
  readonly lines: readonly L[];
  readonly now: LiveSession;
  /** The session as it was at the latest places, in order; the last of them is `now`. */
  readonly moments: readonly LiveSession[];
}

/** Folds a log from its beginning. */
export function chronicle<L extends LoggedLine>(
  facts: AgendaFacts,
  lines: readonly L[],
): Chronicle<L> {
  const now = replay(facts, lines);
  return { facts, lines, now, moments: [now] };
}

/** The same with more lines, of which only the new ones are folded. */
export function grown<L extends LoggedLine>(told: Chronicle<L>, more: readonly L[]): Chronicle<L> {
  if (told.lines.length === 0) return chronicle(told.facts, more);
  const moments = [...told.moments];
  for (const { event, at } of more) moments.push(evolve(moments.at(-1) ?? told.now, event, at));
  return {
    facts: told.facts,
    lines: [...told.lines, ...more],
    now: moments.at(-1) ?? told.now,
    moments: moments.slice(-MOMENTS),
  };
}

/** The session as it was at a place; null when the log does not reach it. */
function momentAt({ facts, lines, moments }: Chronicle, seq: number): LiveSession | null {
  if (seq > lines.length) return null;
  return moments.find((moment) => moment.seq === seq) ?? replay(facts, lines.slice(0, seq));
}

/**
 * What brings a viewer from `seq` to the end of the log: the lines in between, or a fresh view when
 * the viewer's sight has changed on the way or the screen is ahead of the log.
 */
export function catchUp(
  told: Chronicle,
  seq: number,
  viewer: Attendee,
): { lines: LiveLine[]; view: LiveView | null } {
  const { lines, now } = told;
  const then = momentAt(told, seq);
  if (!then || !seesAlike(then, now, viewer)) return { lines: [], view: viewOf(now, viewer) };
  return { lines: lines.slice(seq).map((line) => project(line, now, viewer)), view: null };
}
