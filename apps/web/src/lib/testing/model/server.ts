import {
  type AgendaFacts,
  type Attendee,
  catchUp,
  chronicle,
  decide,
  functionsPresent,
  type LoggedLine,
  replay,
  viewOf,
} from '@rukkanen/agenda';
import type {
  Apply,
  ApplyAnswer,
  LiveEvent,
  LiveLine,
  LiveView,
  SinceAnswer,
} from '@rukkanen/contract';
import { Refused } from '@rukkanen/kernel';
import { everybody, idsInARow, minute } from '@testing/agenda';

/** What a server tells unasked: lines to fold, or a fresh view. */
export type Tiding = { readonly lines: LiveLine[] } | { readonly view: LiveView };

/** One open connection as the server knows it. */
export interface Connection {
  viewer: Attendee;
  told: number;
  readonly hear: (tiding: Tiding) => void;
}

/**
 * What a server of the live room promises, by the rules alone: one log, whose lines outlive the
 * process; connections, which do not.
 */
export class ModelServer {
  readonly log: LoggedLine[] = [];
  /** Commands that had an effect, each with the place of its last line and how often it had it. */
  readonly effects = new Map<string, { seq: number; times: number }>();
  readonly connections = new Set<Connection>();
  readonly #newId = idsInARow();
  #minutes = 0;

  constructor(readonly facts: AgendaFacts) {}

  viewFor(viewer: Attendee, upTo = this.log.length): LiveView {
    return viewOf(replay(this.facts, this.log.slice(0, upTo)), viewer);
  }

  apply(actor: Attendee, { commandId, expectedSeq, command }: Apply): ApplyAnswer {
    const done = this.effects.get(commandId);
    if (done) return { ok: true, seq: done.seq };
    const { length: seq } = this.log;
    if (expectedSeq !== seq)
      return { ok: false, code: 'state.changed_meanwhile', details: { seq } };
    try {
      this.#append(actor, command);
    } catch (trouble) {
      if (!(trouble instanceof Refused)) throw trouble;
      return { ok: false, code: trouble.code, details: { ...trouble.details } };
    }
    const times = (this.effects.get(commandId)?.times ?? 0) + 1;
    this.effects.set(commandId, { seq: this.log.length, times });
    return { ok: true, seq: this.log.length };
  }

  since(viewer: Attendee, seq: number): SinceAnswer {
    return {
      ok: true,
      seq: this.log.length,
      ...catchUp(chronicle(this.facts, this.log), seq, viewer),
    };
  }

  /** Every connection hears what it has not been told yet, each its own view of it. */
  tell(): void {
    for (const connection of this.connections) {
      const { lines, view } = catchUp(
        chronicle(this.facts, this.log),
        connection.told,
        connection.viewer,
      );
      if (view) connection.hear({ view });
      else if (lines.length > 0) connection.hear({ lines });
      connection.told = this.log.length;
    }
  }

  /** Something happens that everybody may know, whoever made it happen. */
  happen(event: LiveEvent, now = this.#later()): void {
    this.log.push({ seq: this.log.length + 1, at: now.toISOString(), event });
  }

  #append(actor: Attendee, command: Apply['command']): void {
    const now = this.#later();
    const presentFunctions = functionsPresent(everybody);
    const asking = { actor, now, presentFunctions, newId: this.#newId };
    for (const event of decide(replay(this.facts, this.log), command, asking))
      this.happen(event, now);
  }

  #later(): Date {
    return minute((this.#minutes += 1));
  }
}
