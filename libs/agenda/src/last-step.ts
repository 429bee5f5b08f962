import type { LiveEvent } from '@rukkanen/contract';
import { replay, type AgendaFacts, type LiveSession, type LoggedLine } from './live-session.js';

/** What the last command did: its lines, when, and the session as it was before them. */
export interface LastStep {
  readonly at: string;
  readonly events: readonly LiveEvent[];
  readonly before: LiveSession;
}

/** The last step of a log, `from` being the place of its first line. */
export const stepFrom = (
  facts: AgendaFacts,
  log: readonly LoggedLine[],
  from: number,
): LastStep | null => {
  const first = log[from - 1];
  if (!first) return null;
  const events = log.slice(from - 1).map(({ event }) => event);
  return { at: first.at, events, before: replay(facts, log.slice(0, from - 1)) };
};
