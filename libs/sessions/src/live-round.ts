import { randomUUID } from 'node:crypto';
import {
  decide,
  functionsPresent,
  grown,
  isAside,
  isBeside,
  mayLead,
  stepFrom,
  type Attendee,
  type LastStep,
  type LiveSession,
} from '@rukkanen/agenda';
import type { Apply } from '@rukkanen/contract';
import { answered, failed, refuse, type Actor } from '@rukkanen/kernel';
import type { Screened } from '@rukkanen/texts';
import type { Cause, CausedLine } from './data/session-log.repository.js';
import type { HeldSession } from './data/sessions.repository.js';
import type { RoomChronicle } from './live-rooms.js';

/** A command with who gives it; its words have passed the guard. */
export interface Asked {
  readonly actor: Actor;
  readonly request: Apply;
  readonly screened: Screened;
}

export type Settled = PromiseSettledResult<number>;

/** What a command makes happen, to be written. */
export interface Step extends Asked {
  readonly session: HeldSession;
  /** The room as it was before. */
  readonly room: LiveSession;
  readonly lines: readonly CausedLine[];
  readonly cause: Cause;
  /** The ids of new texts that the lines name, by field. */
  readonly ids: ReadonlyMap<string, string>;
}

/** A session that is held, its room, and who is in it. */
export interface HeldRoom {
  readonly session: HeldSession;
  readonly told: RoomChronicle;
  readonly people: readonly Attendee[];
}

/**
 * Commands judged one after another by the rules alone, each upon what those before it have made of
 * its room. A refusal is the command's own and leaves its neighbours untouched.
 */
export class LiveRound {
  readonly steps: Step[] = [];
  readonly #rooms: Map<string, HeldRoom>;

  constructor(
    rooms: ReadonlyMap<string, HeldRoom>,
    private readonly now: Date,
  ) {
    this.#rooms = new Map(rooms);
  }

  judge(asked: Asked, attendee: Attendee | null): Settled {
    try {
      return answered(this.#placeOf(asked, attendee));
    } catch (refusal) {
      return failed(refusal);
    }
  }

  /** The place of the last line that the command causes, or has caused before. */
  #placeOf(asked: Asked, attendee: Attendee | null): number {
    const { actor, request } = asked;
    const held = this.#rooms.get(request.sessionId) ?? refuse('access.not_found');
    const done = held.told.lines.findLast(isBy(request.commandId, actor.userId));
    if (done) return done.seq;
    if (!attendee) return refuse('access.not_found');
    const { now: room } = held.told;
    if (!isBeside(request.command) && request.expectedSeq !== room.seq)
      refuse('state.changed_meanwhile', { seq: room.seq });
    const step = this.#step(asked, held, attendee);
    this.steps.push(step);
    this.#rooms.set(request.sessionId, { ...held, told: grown(held.told, step.lines) });
    return room.seq + step.lines.length;
  }

  #step(asked: Asked, { session, told, people }: HeldRoom, attendee: Attendee): Step {
    const { command, commandId } = asked.request;
    const ids = new Map<string, string>();
    const events = decide(told.now, command, {
      actor: attendee,
      now: this.now,
      presentFunctions: functionsPresent(people),
      leaders: people.filter(mayLead).map(({ personId }) => personId),
      lastStep: command.type === 'undo' ? lastStepOf(told) : null,
      newId: (what) => ids.set(what, ids.get(what) ?? randomUUID()).get(what) ?? '',
    });
    const cause = { commandId, actorId: attendee.personId, at: this.now };
    const at = this.now.toISOString();
    const lines = events.map((event, index) => ({
      seq: told.now.seq + index + 1,
      at,
      event,
      commandId,
      actorId: attendee.personId,
    }));
    return { ...asked, session, room: told.now, lines, cause, ids };
  }
}

const isBy = (commandId: string, actorId: string | null) => (line: CausedLine) =>
  line.commandId === commandId && line.actorId === actorId;

/** What the last step did, whatever was said beside it since; null before the first. */
function lastStepOf({ facts, lines }: RoomChronicle): LastStep | null {
  const last = lines.findLast(({ event }) => !isAside(event));
  const first = last && lines.find(isBy(last.commandId, last.actorId));
  return first ? stepFrom(facts, lines, first.seq) : null;
}
