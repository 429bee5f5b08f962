import { Injectable } from '@nestjs/common';
import { presenceOf, viewOf, voicesOf } from '@rukkanen/agenda';
import type { FunctionKey, LiveView, Presence } from '@rukkanen/contract';
import { areasWhere } from '@rukkanen/identity';
import type { Actor } from '@rukkanen/kernel';
import { Transactions } from '@rukkanen/persistence';
import { AttendancesRepository } from './data/attendances.repository.js';
import { LiveReading } from './live-reading.js';
import { LiveRooms } from './live-rooms.js';

/** A room as it is at one moment, for one viewer. */
export interface Look {
  readonly view: LiveView;
  readonly presence: Presence;
  /** The functions in which the viewer sits. */
  readonly functions: readonly FunctionKey[];
}

/** Looks into a room without entering it: whoever only looks is not present. */
@Injectable()
export class LiveLooks {
  constructor(
    private readonly reading: LiveReading,
    private readonly rooms: LiveRooms,
    private readonly attendances: AttendancesRepository,
    private readonly transactions: Transactions,
  ) {}

  /** What those see who enter, by the same rule of sight; for everybody else the room does not exist. */
  async look(actor: Actor, sessionId: string): Promise<Look> {
    return this.transactions.inAreas(areasWhere(actor, 'session.attend'), async (tx) => {
      const session = await this.reading.find(tx, sessionId);
      const attendee = await this.reading.attendee(tx, actor, session);
      const { now: room } = await this.rooms.readOne(tx, sessionId);
      const people = await this.attendances.people(tx, sessionId);
      return {
        view: await this.reading.worded(tx, actor, viewOf(room, attendee)),
        presence: presenceOf(room, people, attendee),
        functions: voicesOf(attendee),
      };
    });
  }
}
