import type { FunctionKey } from '@rukkanen/contract';
import type { Attendee } from './attendee.js';

/** Who asks, and what the room is like when they ask. */
export interface Asking {
  readonly actor: Attendee;
  readonly now: Date;
  /** The functions of everybody who is in the room. */
  readonly presentFunctions: readonly FunctionKey[];
  /** Gives the id of a new decision ("decision") or of a text by its field in `decisionWords`. */
  readonly newId: (what: string) => string;
}
