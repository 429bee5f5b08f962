import { Injectable } from '@nestjs/common';
import { presenceOf, viewerClass, viewOf, type Attendee } from '@rukkanen/agenda';
import type { LiveView, Presence, Since } from '@rukkanen/contract';
import { areasWhere } from '@rukkanen/identity';
import { Clock, refuse, type Actor } from '@rukkanen/kernel';
import { Bus, Transactions, type Transaction } from '@rukkanen/persistence';
import { AttendancesRepository } from './data/attendances.repository.js';
import { hasWords, LiveReading, type Listener, type Seat, type Tidings } from './live-reading.js';
import { LiveRooms } from './live-rooms.js';

/** Topics on the bus: a log has grown; somebody has come or gone. */
export const LIVE = 'live';
export const PRESENCE = 'presence';

/** What somebody gets who enters a room. */
export interface Entered {
  readonly areaId: string;
  readonly attendee: Attendee;
  readonly view: LiveView;
  readonly presence: Presence;
}

/** The live room as its people see it: coming, going, and what each of them is told. */
@Injectable()
export class LiveSessions {
  constructor(
    private readonly reading: LiveReading,
    private readonly rooms: LiveRooms,
    private readonly attendances: AttendancesRepository,
    private readonly bus: Bus,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Lets somebody into a session's room, with what they may see there. */
  async enter(actor: Actor, sessionId: string, connectionId: string): Promise<Entered> {
    return this.#inside(actor, async (tx) => {
      const session = await this.reading.find(tx, sessionId);
      const { now: room } = await this.rooms.readOne(tx, sessionId);
      const attendee = await this.reading.attendee(tx, actor, session);
      await this.attendances.arrive(
        tx,
        connectionId,
        { sessionId, areaId: session.areaId },
        attendee,
        this.clock.now(),
      );
      await this.bus.tell(tx, PRESENCE, { sessionId });
      const people = await this.attendances.people(tx, sessionId);
      return {
        areaId: session.areaId,
        attendee,
        view: await this.reading.worded(tx, actor, viewOf(room, attendee)),
        presence: presenceOf(room, people, attendee),
      };
    });
  }

  async leave(areaId: string, sessionId: string, connectionId: string): Promise<void> {
    await this.transactions.inAreas([areaId], async (tx) => {
      await this.attendances.leave(tx, connectionId, this.clock.now());
      await this.bus.tell(tx, PRESENCE, { sessionId });
    });
  }

  /** In which part each of these people is in their room now; null for whoever has none any more. */
  async attendees(areaId: string, seats: readonly Seat[]): Promise<(Attendee | null)[]> {
    return this.transactions.inAreas([areaId], (tx) => this.reading.attendees(tx, seats));
  }

  async beat(areaId: string, connectionIds: readonly string[]): Promise<void> {
    await this.transactions.inAreas([areaId], (tx) => this.attendances.beat(tx, connectionIds));
  }

  /** What came after a place, for somebody who is or was in the room. */
  async since(actor: Actor, { sessionId, seq }: Since): Promise<Tidings> {
    return this.#inside(actor, async (tx) => {
      const session = await this.reading.find(tx, sessionId);
      const attendee = await this.reading.attendee(tx, actor, session);
      const room = await this.rooms.readOne(tx, sessionId);
      const [plain] = this.reading.tidings(room, [{ actor, attendee, told: seq }]);
      return plain ? this.reading.wordedTidings(tx, [actor], plain) : refuse('access.not_found');
    });
  }

  /**
   * What each listener is to be told now that the log reaches `seq`; one and the same for those who see
   * the same. A room that is known up to there is not read again.
   */
  async tidings(
    areaId: string,
    { sessionId, seq }: Since,
    listeners: readonly Listener[],
  ): Promise<Tidings[]> {
    const room =
      (await this.rooms.reaching(sessionId, seq)) ??
      (await this.transactions.inAreas([areaId], (tx) => this.rooms.readOne(tx, sessionId)));
    const plain = this.reading.tidings(room, listeners);
    return plain.some(hasWords) ? this.#worded(areaId, listeners, plain) : plain;
  }

  /** Words are read for each person, and stand once in what is told to those who see the same. */
  async #worded(
    areaId: string,
    listeners: readonly Listener[],
    plain: readonly Tidings[],
  ): Promise<Tidings[]> {
    const readers = Map.groupBy(listeners, (_, at) => plain[at]);
    const worded = new Map<Tidings | undefined, Tidings>();
    await this.transactions.inAreas([areaId], async (tx) => {
      for (const [told, own] of readers)
        if (told) worded.set(told, await this.reading.wordedTidings(tx, actorsOf(own), told));
    });
    return plain.map((told) => worded.get(told) ?? told);
  }

  /** Who is in the room, as each of these attendees may know it; one and the same for those who see the same. */
  async presences(
    areaId: string,
    sessionId: string,
    attendees: readonly Attendee[],
  ): Promise<Presence[]> {
    return this.transactions.inAreas([areaId], async (tx) => {
      const { now } = await this.rooms.readOne(tx, sessionId);
      const people = await this.attendances.people(tx, sessionId);
      const made = new Map<string, Presence>();
      return attendees.map((attendee) => {
        const key = viewerClass(now, attendee);
        const presence = made.get(key) ?? presenceOf(now, people, attendee);
        made.set(key, presence);
        return presence;
      });
    });
  }

  #inside<T>(actor: Actor, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.transactions.inAreas(areasWhere(actor, 'session.attend'), work);
  }
}

/** Each person once, however many connections they have. */
const actorsOf = (listeners: readonly Listener[]): Actor[] => [
  ...new Map(listeners.map(({ actor }) => [actor.userId, actor])).values(),
];
