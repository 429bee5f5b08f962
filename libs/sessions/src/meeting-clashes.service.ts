import { Injectable } from '@nestjs/common';
import type { MeetingClashes } from '@rukkanen/contract';
import { areasWhere } from '@rukkanen/identity';
import { addDays, Clock, helsinkiDay, type Actor } from '@rukkanen/kernel';
import { Transactions } from '@rukkanen/persistence';
import { TermFacts } from './data/term-facts.repository.js';
import { MeetingsAround } from './meetings-around.service.js';

const WEEKS = 12;

/** Who of a team is expected in two meetings at once in the coming weeks, in whichever areas (ROS-15). */
@Injectable()
export class TeamClashes {
  constructor(
    private readonly facts: TermFacts,
    private readonly around: MeetingsAround,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor, teamId: string): Promise<MeetingClashes> {
    return this.transactions.inAreas(areasWhere(actor, 'roster.read'), async (tx) => {
      const { id } = await this.facts.team(tx, teamId);
      const today = helsinkiDay(this.clock.now());
      const ahead = await this.facts.meetings(tx, [id], today, addDays(today, WEEKS * 7));
      const { conflicts } = await this.around.of(
        tx,
        id,
        ahead.map(({ heldOn }) => heldOn),
      );
      const meetings = ahead.map(({ id: sessionId, heldOn: on, startsAt, endsAt }) => ({
        sessionId,
        on,
        startsAt: startsAt.toISOString(),
        endsAt: endsAt.toISOString(),
        conflicts: conflicts({ on, startsAt, endsAt }).filter(({ kind }) => kind === 'PERSON'),
      }));
      return { meetings: meetings.filter((one) => one.conflicts.length > 0) };
    });
  }
}
