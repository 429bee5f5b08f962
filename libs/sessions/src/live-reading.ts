import { Injectable } from '@nestjs/common';
import {
  catchUp,
  replay,
  stepFrom,
  textIdsOf,
  viewerClass,
  type Attendee,
  type LastStep,
  type LiveSession,
} from '@rukkanen/agenda';
import type { LiveLine, LiveView } from '@rukkanen/contract';
import { refuse, type Actor } from '@rukkanen/kernel';
import type { Transaction } from '@rukkanen/persistence';
import { Texts } from '@rukkanen/texts';
import { LiveFactsRepository } from './data/live-facts.repository.js';
import type { SessionEntity } from './data/session.entity.js';
import { SessionsRepository } from './data/sessions.repository.js';
import { attendeeOf } from './live-attendee.js';

/** A connection in a room: who, in which part, and up to where it has been told. */
export interface Listener {
  readonly actor: Actor;
  readonly attendee: Attendee;
  readonly told: number;
}

/** Somebody in the room of a session. */
export interface Seat {
  readonly actor: Actor;
  readonly sessionId: string;
}

/** What one listener is told: lines to fold, or a fresh view. */
export interface Tidings {
  readonly seq: number;
  readonly lines: LiveLine[];
  readonly view: LiveView | null;
}

/** Reads a room inside a transaction: the session its log tells, who somebody is in it, what they see. */
@Injectable()
export class LiveReading {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly live: LiveFactsRepository,
    private readonly texts: Texts,
  ) {}

  async find(tx: Transaction, id: string): Promise<SessionEntity> {
    return (await this.sessions.find(tx, id)) ?? refuse('access.not_found');
  }

  async room(tx: Transaction, session: SessionEntity): Promise<LiveSession> {
    return replay(await this.live.facts(tx, session), await this.live.lines(tx, session.id));
  }

  /** What the last command did; null before the first. */
  async lastStep(tx: Transaction, session: SessionEntity): Promise<LastStep | null> {
    const from = await this.live.lastStepFrom(tx, session.id);
    if (from === null) return null;
    return stepFrom(
      await this.live.facts(tx, session),
      await this.live.lines(tx, session.id),
      from,
    );
  }

  /** In which part somebody is in the room; refused like an unknown session when in none. */
  async attendee(tx: Transaction, actor: Actor, session: SessionEntity): Promise<Attendee> {
    const { areaId, id: sessionId } = session;
    const [attendee] = await this.attendees(tx, areaId, [{ actor, sessionId }]);
    return attendee ?? refuse('access.not_found');
  }

  /** The same of many people in sessions of one area; null for whoever has no part any more. */
  async attendees(
    tx: Transaction,
    areaId: string,
    seats: readonly Seat[],
  ): Promise<(Attendee | null)[]> {
    const sessionIds = [...new Set(seats.map(({ sessionId }) => sessionId))];
    const userIds = [...new Set(seats.map(({ actor }) => actor.userId))];
    const ties = await this.live.ties(tx, sessionIds, userIds);
    const byPlace = Map.groupBy(ties, ({ sessionId, userId }) => `${sessionId} ${userId}`);
    return seats.map(({ actor, sessionId }) =>
      attendeeOf(actor, areaId, byPlace.get(`${sessionId} ${actor.userId}`) ?? []),
    );
  }

  /** What each listener is to be told; made once for those who see the same. */
  async tidings(
    tx: Transaction,
    session: SessionEntity,
    listeners: readonly Listener[],
  ): Promise<Tidings[]> {
    const facts = await this.live.facts(tx, session);
    const lines = await this.live.lines(tx, session.id);
    const now = replay(facts, lines);
    const made = new Map<string, ReturnType<typeof catchUp>>();
    const told: Tidings[] = [];
    for (const { actor, attendee, told: seq } of listeners) {
      const key = `${viewerClass(now, attendee)} ${seq}`;
      const plain = made.get(key) ?? catchUp(facts, lines, seq, attendee);
      made.set(key, plain);
      told.push({
        seq: now.seq,
        lines: await this.#wordedLines(tx, actor, plain.lines),
        view: plain.view && (await this.worded(tx, actor, plain.view)),
      });
    }
    return told;
  }

  /** A view or a line with its words, read for this person and logged. */
  async worded<T extends LiveView | LiveLine>(tx: Transaction, actor: Actor, seen: T): Promise<T> {
    const words = await this.texts.readMany(tx, actor, textIdsOf(seen));
    return { ...seen, texts: Object.fromEntries(words) };
  }

  async #wordedLines(tx: Transaction, actor: Actor, plain: readonly LiveLine[]) {
    const lines: LiveLine[] = [];
    for (const line of plain) lines.push(await this.worded(tx, actor, line));
    return lines;
  }
}
