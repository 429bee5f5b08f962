import type {
  FunctionKey,
  Lead,
  LiveDecision,
  LiveInterval,
  LiveItem,
  SessionState,
  Voices,
} from '@rukkanen/contract';

/** How one item has gone so far: what the log of a session changes. */
export interface ItemCourse {
  readonly id: string;
  readonly position: number;
  readonly state: LiveItem['state'];
  /** When the case was called or begun; from then on its bringer is known to those who see it. */
  readonly calledAt: string | null;
  readonly intervals: readonly Readonly<LiveInterval>[];
  readonly missing: readonly FunctionKey[];
  readonly without: LiveItem['without'];
  readonly phase: LiveItem['phase'];
  readonly flags: number;
  readonly decision: LiveDecision | null;
  readonly confirmedAt: string | null;
  readonly deferReason: LiveItem['deferReason'];
  readonly voices: Voices;
}

/**
 * How a session has gone so far. The server's whole session and each viewer's view are both courses,
 * so one `evolve` keeps both true.
 */
export interface Course {
  readonly seq: number;
  readonly state: SessionState;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly closedAt: string | null;
  readonly lead: Lead | null;
  readonly items: readonly ItemCourse[];
}
