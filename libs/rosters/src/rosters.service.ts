import { Injectable } from '@nestjs/common';
import type { Roster, RosterSeat } from '@rukkanen/contract';
import { requireMay } from '@rukkanen/identity';
import { Clock, helsinkiDay, type Actor, type LocalDay } from '@rukkanen/kernel';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import { RostersRepository } from './data/rosters.repository.js';
import { rosterOn, type Person, type RosterFacts, type SeatOnDay } from './domain/roster.js';

/** The consultation teams: who sits where, and where nobody does. */
@Injectable()
export class Rosters {
  constructor(
    private readonly rosters: RostersRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** The roster of an area as it is on a day; on the present one when none is given. */
  async roster(actor: Actor, areaId: string, on?: LocalDay): Promise<Roster> {
    requireMay(actor, 'roster.read', areaId);
    const day = on ?? helsinkiDay(this.clock.now());
    return this.transactions.inAreas([areaId], async (tx) => {
      const facts = await this.ofArea(tx, areaId);
      return { on: day, seats: rosterOn(facts, day).map(toRosterSeat) };
    });
  }

  /** What is written down of every team of an area. */
  async ofArea(tx: Transaction, areaId: string): Promise<RosterFacts> {
    return this.rosters.facts(tx, await this.rosters.teamsOf(tx, areaId));
  }

  /** What is written down of these teams, for rooms that ask about many days. */
  facts(tx: Transaction, teamIds: readonly string[]): Promise<RosterFacts> {
    return this.rosters.facts(tx, teamIds);
  }
}

const toRosterSeat = ({ seat, holder, substitute, today }: SeatOnDay): RosterSeat => ({
  id: seat.id,
  teamId: seat.teamId,
  function: seat.function,
  organisationId: seat.organisationId,
  districtId: seat.districtId,
  holder: holder && named(holder),
  substitute: substitute && named(substitute),
  today,
});

const named = ({ id, name }: Person) => ({ id, name });
