import type { FunctionKey, LiveCommand } from '@rukkanen/contract';
import type { Attendee } from './attendee.js';
import type { LastStep } from './last-step.js';

/** Who asks, and what the room is like when they ask. */
export interface Asking {
  readonly actor: Attendee;
  readonly now: Date;
  /** The functions of everybody who is in the room. */
  readonly presentFunctions: readonly FunctionKey[];
  /** Gives the id of a new decision ("decision") or of a text by its field in `decisionWords`. */
  readonly newId: (what: string) => string;
  /** Everybody in the room who may lead; looked at only when the lead is given on. */
  readonly leaders?: readonly string[];
  /** What the last command did; looked at only when it is to be taken back. */
  readonly lastStep?: LastStep | null;
}

/** Commands whose judgement hangs on who is in the room; for the others nobody has to look. */
export const LOOKS_AROUND: readonly LiveCommand['type'][] = ['startItem', 'decide', 'handOver'];
