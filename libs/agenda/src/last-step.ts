import type { LiveEvent } from '@rukkanen/contract';
import { replay, type AgendaFacts, type LiveSession, type LoggedLine } from './live-session.js';

/** What the last command did: its lines, when, and the session as it was before them. */
export interface LastStep {
  readonly at: string;
  readonly events: readonly LiveEvent[];
  readonly before: LiveSession;
}

/**
 * Whether a line only says something beside the steps of the lead: a silent answer, an own line, a flag that
 * stops nothing. No step hangs on it and it hangs on none, so it bars nobody from taking a step back.
 */
export const isAside = ({ type }: LiveEvent): boolean =>
  type === 'answersGiven' || type === 'viewGiven' || type === 'identityFlagged';

/** The last step of a log, `from` being the place of its first line; what was said beside it since is none of it. */
export const stepFrom = (
  facts: AgendaFacts,
  log: readonly LoggedLine[],
  from: number,
): LastStep | null => {
  const first = log[from - 1];
  if (!first) return null;
  const end = log.findLastIndex(({ event }) => !isAside(event)) + 1;
  const events = log.slice(from - 1, Math.max(from, end)).map(({ event }) => event);
  return { at: first.at, events, before: replay(facts, log.slice(0, from - 1)) };
};
