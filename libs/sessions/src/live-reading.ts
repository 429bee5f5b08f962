import { Injectable } from '@nestjs/common';
import { catchUp, presenceHinge, textIdsOf, viewerClass, type Attendee } from '@rukkanen/agenda';
import type { LiveLine, LiveView } from '@rukkanen/contract';
import { refuse, type Actor } from '@rukkanen/kernel';
import type { Transaction } from '@rukkanen/persistence';
import { Texts } from '@rukkanen/texts';
import { LiveFactsRepository } from './data/live-facts.repository.js';
import type { SessionEntity } from './data/session.entity.js';
import { SessionsRepository } from './data/sessions.repository.js';
import { attendeeOf } from './live-attendee.js';
import type { RoomChronicle } from './live-rooms.js';

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
  readonly areaId: string;
}

/** What listeners who see the same are told: lines to fold, or a fresh view. One and the same for them all. */
export interface Tidings {
  readonly seq: number;
  readonly lines: LiveLine[];
  readonly view: LiveView | null;
  /** While it stays, nobody learns anything new of who is there unless somebody comes or goes. */
  readonly hinge: string;
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

  /** In which part somebody is in the room; refused like an unknown session when in none. */
  async attendee(tx: Transaction, actor: Actor, session: SessionEntity): Promise<Attendee> {
    const { areaId, id: sessionId } = session;
    const [attendee] = await this.attendees(tx, [{ actor, sessionId, areaId }]);
    return attendee ?? refuse('access.not_found');
  }

  /** The same of many people in many sessions; null for whoever has no part any more. */
  async attendees(tx: Transaction, seats: readonly Seat[]): Promise<(Attendee | null)[]> {
    const sessionIds = [...new Set(seats.map(({ sessionId }) => sessionId))];
    const userIds = [...new Set(seats.map(({ actor }) => actor.userId))];
    const ties = await this.live.ties(tx, sessionIds, userIds);
    const byPlace = Map.groupBy(ties, ({ sessionId, userId }) => `${sessionId} ${userId}`);
    return seats.map(({ actor, sessionId, areaId }) =>
      attendeeOf(actor, areaId, byPlace.get(`${sessionId} ${actor.userId}`) ?? []),
    );
  }

  /** What each listener is to be told, without words; made once for those who see the same. */
  tidings({ now, ...room }: RoomChronicle, listeners: readonly Listener[]): Tidings[] {
    const made = new Map<string, Tidings>();
    const hinge = presenceHinge(now);
    return listeners.map(({ attendee, told }) => {
      const key = `${viewerClass(now, attendee)} ${told}`;
      const tidings = made.get(key) ?? {
        ...catchUp({ now, ...room }, told, attendee),
        seq: now.seq,
        hinge,
      };
      made.set(key, tidings);
      return tidings;
    });
  }

  /** The same with their words, read for each of the people who get them, and logged. */
  async wordedTidings(
    tx: Transaction,
    readers: readonly Actor[],
    tidings: Tidings,
  ): Promise<Tidings> {
    let worded = tidings;
    for (const reader of readers)
      worded = {
        ...tidings,
        lines: await this.#wordedLines(tx, reader, tidings.lines),
        view: tidings.view && (await this.worded(tx, reader, tidings.view)),
      };
    return worded;
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

/** Whether words belong to it, which have to be read. */
export const hasWords = ({ lines, view }: Tidings): boolean =>
  [...lines, ...(view ? [view] : [])].some((seen) => textIdsOf(seen).length > 0);
