import type {
  AgeBand,
  ConsultationMode,
  FunctionKey,
  ItemState,
  LiveEvent,
  QuorumRule,
  ServiceLanguage,
  SessionState,
} from '@rukkanen/contract';
import type { Course, ItemCourse } from './course.js';
import { evolve } from './evolve.js';
import { SILENCE } from './voices.js';

/** A case's place on the agenda with what decides who may see it. */
export interface ItemFacts {
  readonly id: string;
  readonly caseId: string;
  readonly codeWord: string;
  readonly ageBand: AgeBand;
  readonly serviceLanguage: ServiceLanguage;
  /** The functions that the case asks for. */
  readonly functions: readonly FunctionKey[];
  readonly bringer: { readonly personId: string; readonly function: FunctionKey };
  readonly position: number;
  readonly plannedMinutes: number;
  /** As stored. A log tells it anew from "scheduled". */
  readonly state: ItemState;
}

/** A session as it was arranged. */
export interface AgendaFacts {
  readonly sessionId: string;
  readonly mode: ConsultationMode;
  /** As stored. A log tells it anew from "locked". */
  readonly state: SessionState;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly openingMinutes: number;
  /** Whether a decision waits for every asked function (hard) or records who was absent (soft). */
  readonly quorum: 'soft' | 'hard';
  /** Which functions the team wants to have there when a case is opened. */
  readonly quorumRules: readonly QuorumRule[];
  readonly items: readonly ItemFacts[];
}

export type SessionItem = ItemFacts & ItemCourse;

/** A whole session as the server knows it: what was arranged, and how it has gone up to `seq`. */
export type LiveSession = Omit<AgendaFacts, 'items' | 'state'> &
  Omit<Course, 'items'> & { readonly items: readonly SessionItem[] };

/** One line of a session's log. */
export interface LoggedLine {
  readonly seq: number;
  readonly at: string;
  readonly event: LiveEvent;
}

const untouched = {
  calledAt: null,
  intervals: [],
  missing: [],
  without: null,
  phase: null,
  flags: 0,
  decision: null,
  confirmedAt: null,
  deferReason: null,
  voices: SILENCE,
} as const;

/** A session before its first line, items by position. */
export function begin(facts: AgendaFacts): LiveSession {
  const items = facts.items.toSorted((one, other) => one.position - other.position);
  return {
    ...facts,
    seq: 0,
    startedAt: null,
    endedAt: null,
    closedAt: null,
    lead: null,
    items: items.map((item) => ({ ...untouched, ...item })),
  };
}

/** A session before its log: as it was arranged, or as stored when there is no log. */
export const startOf = (facts: AgendaFacts, lines: readonly LoggedLine[]): LiveSession =>
  begin(lines.length > 0 ? beforeTheLog(facts) : facts);

/**
 * The session that a log tells. Stored states are a shadow of the log, so they count only where
 * there is none: a session held before there was a live room. No line ever withdraws a case, so a
 * withdrawn one stays so.
 */
export function replay(facts: AgendaFacts, lines: readonly LoggedLine[]): LiveSession {
  return lines.reduce(
    (session, { event, at }) => evolve(session, event, at),
    startOf(facts, lines),
  );
}

/** The facts as they were when nothing had happened in the room. */
const beforeTheLog = (facts: AgendaFacts): AgendaFacts => ({
  ...facts,
  state: 'locked',
  items: facts.items.map((item) => ({
    ...item,
    state: item.state === 'withdrawn' ? 'withdrawn' : 'scheduled',
  })),
});
