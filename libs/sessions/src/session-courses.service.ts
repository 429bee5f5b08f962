import { Injectable } from '@nestjs/common';
import { mayLead, toldAgain, type Attendee } from '@rukkanen/agenda';
import type { SessionCourse } from '@rukkanen/contract';
import { areasWhere, holds } from '@rukkanen/identity';
import type { Actor } from '@rukkanen/kernel';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import { rosterOn, Rosters } from '@rukkanen/rosters';
import { CourseReadModel } from './data/course.read-model.js';
import type { SessionEntity } from './data/session.entity.js';
import { staysOf } from './domain/stays.js';
import { LiveReading } from './live-reading.js';
import { LiveRooms } from './live-rooms.js';

/** How a session went: its log, read again with what the room had before it. Codes and ids only. */
@Injectable()
export class SessionCourses {
  constructor(
    private readonly reading: LiveReading,
    private readonly rooms: LiveRooms,
    private readonly beside: CourseReadModel,
    private readonly rosters: Rosters,
    private readonly transactions: Transactions,
  ) {}

  /**
   * For everybody with a part in the session what they may know of it; for the data protection officer
   * all of its codes. For others the session does not exist.
   */
  async read(actor: Actor, sessionId: string): Promise<SessionCourse> {
    return this.transactions.inAreas(areasWhere(actor, 'session.review'), async (tx) => {
      const session = await this.reading.find(tx, sessionId);
      const audits = holds(actor, session.areaId, 'DPO');
      const reader = audits ? auditor(actor) : await this.reading.attendee(tx, actor, session);
      const { facts, lines: log } = await this.rooms.readOne(tx, sessionId);
      const { start, lines, endedAt } = toldAgain(facts, log, reader);
      const seen = new Set(start.items.flatMap((item) => (item.case ? item.id : [])));
      const versions = await this.beside.versions(tx, sessionId, endedAt);
      return {
        start: { ...start, mayLead: start.mayLead && !audits },
        lines,
        people: mayLead(reader) ? await this.#people(tx, session, endedAt) : null,
        versions: versions.filter(({ itemId }) => seen.has(itemId)),
      };
    });
  }

  async #people(
    tx: Transaction,
    { id, teamId, heldOn }: SessionEntity,
    endedAt: string | null,
  ): Promise<SessionCourse['people']> {
    const seats = rosterOn(await this.rosters.facts(tx, [teamId]), heldOn);
    return {
      stays: staysOf(await this.beside.connections(tx, id, endedAt)),
      seats: seats.map(({ seat, sits }) => ({ function: seat.function, name: sits?.name ?? null })),
    };
  }
}

/** Sees like somebody who leads, and leads nothing. */
const auditor = ({ userId }: Actor): Attendee => ({
  personId: userId,
  part: 'CONVENER',
  functions: [],
});
