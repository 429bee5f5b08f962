import { Injectable } from '@nestjs/common';
import { presenceOf, viewOf, type Attendee } from '@rukkanen/agenda';
import type { LiveView, Presence, Since } from '@rukkanen/contract';
import { areasWhere } from '@rukkanen/identity';
import { Clock, refuse, type Actor } from '@rukkanen/kernel';
import { Bus, Transactions, type Transaction } from '@rukkanen/persistence';
import { AttendancesRepository } from './data/attendances.repository.js';
import { LiveReading, type Listener, type Seat, type Tidings } from './live-reading.js';

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
    private readonly attendances: AttendancesRepository,
    private readonly bus: Bus,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Lets somebody into a session's room, with what they may see there. */
  async enter(actor: Actor, sessionId: string, connectionId: string): Promise<Entered> {
    return this.#inside(actor, async (tx) => {
      const session = await this.reading.find(tx, sessionId);
      const room = await this.reading.room(tx, session);
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
    return this.transactions.inAreas([areaId], (tx) => this.reading.attendees(tx, areaId, seats));
  }

  async beat(areaId: string, connectionIds: readonly string[]): Promise<void> {
    await this.transactions.inAreas([areaId], (tx) => this.attendances.beat(tx, connectionIds));
  }

  /** What came after a place, for somebody who is or was in the room. */
  async since(actor: Actor, { sessionId, seq }: Since): Promise<Tidings> {
    return this.#inside(actor, async (tx) => {
      const session = await this.reading.find(tx, sessionId);
      const attendee = await this.reading.attendee(tx, actor, session);
      const [tidings] = await this.reading.tidings(tx, session, [{ actor, attendee, told: seq }]);
      return tidings ?? refuse('access.not_found');
    });
  }

  /** What each listener is to be told; made once for those who see the same. */
  async tidings(
    areaId: string,
    sessionId: string,
    listeners: readonly Listener[],
  ): Promise<Tidings[]> {
    return this.transactions.inAreas([areaId], async (tx) =>
      this.reading.tidings(tx, await this.reading.find(tx, sessionId), listeners),
    );
  }

  /** Who is in the room, as each of these attendees may know it. */
  async presences(
    areaId: string,
    sessionId: string,
    attendees: readonly Attendee[],
  ): Promise<Presence[]> {
    return this.transactions.inAreas([areaId], async (tx) => {
      const room = await this.reading.room(tx, await this.reading.find(tx, sessionId));
      const people = await this.attendances.people(tx, sessionId);
      return attendees.map((attendee) => presenceOf(room, people, attendee));
    });
  }

  #inside<T>(actor: Actor, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.transactions.inAreas(areasWhere(actor, 'session.attend'), work);
  }
}
