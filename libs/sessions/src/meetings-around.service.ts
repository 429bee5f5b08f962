import { Injectable } from '@nestjs/common';
import type { TermConflict } from '@rukkanen/contract';
import type { LocalDay } from '@rukkanen/kernel';
import { seeingAllAreas, type Transaction } from '@rukkanen/persistence';
import { rosterOf, Rosters, type SeatOnDay } from '@rukkanen/rosters';
import { TermFacts } from './data/term-facts.repository.js';
import { conflictsOf } from './domain/conflicts.js';

interface Time {
  readonly on: LocalDay;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Who sits in a team on a day, and what else is at the time of its meetings. */
export interface Around {
  readonly seats: (day: LocalDay) => readonly SeatOnDay[];
  readonly conflicts: (time: Time) => TermConflict[];
}

/**
 * What is around the meetings of a team: its own ones, and those of other teams in which one of its
 * people sits. Somebody who is borrowed sits in areas that the reader does not see (ROS-12): of a
 * meeting there the time is told and nothing else, neither the area nor the team.
 */
@Injectable()
export class MeetingsAround {
  constructor(
    private readonly facts: TermFacts,
    private readonly rosters: Rosters,
  ) {}

  /** On these days; `own` are sessions that are in nobody's way. */
  async of(
    tx: Transaction,
    teamId: string,
    days: readonly LocalDay[],
    own: ReadonlySet<string> = new Set(),
  ): Promise<Around> {
    const sorted = days.toSorted();
    const [first, last] = [sorted[0], sorted.at(-1)];
    const mine = await this.rosters.facts(tx, [teamId]);
    const people = [...new Set(mine.holdings.map(({ person }) => person.id))];
    return seeingAllAreas(tx, async (seen) => {
      const teams = [...new Set([teamId, ...(await this.facts.teamsWith(tx, people))])];
      const all = first && last ? await this.facts.meetings(tx, teams, first, last) : [];
      const roster = rosterOf(await this.rosters.facts(tx, teams));
      const seats = (team: string, day: LocalDay) =>
        roster(day).filter(({ seat }) => seat.teamId === team);
      const meetings = all
        .filter(({ id }) => !own.has(id))
        .map((one) => ({ ...one, isSeen: seen.includes(one.areaId) }));
      return {
        seats: (day) => seats(teamId, day),
        conflicts: (time) => conflictsOf(time, teamId, meetings, seats),
      };
    });
  }
}
