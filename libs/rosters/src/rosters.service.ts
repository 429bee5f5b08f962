import { Injectable } from '@nestjs/common';
import type { CoverageGap, Roster } from '@rukkanen/contract';
import { requireMay } from '@rukkanen/identity';
import { Clock, helsinkiDay, type Actor, type LocalDay } from '@rukkanen/kernel';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import { RostersRepository } from './data/rosters.repository.js';
import { holdersOn, sittingOn, type Seat } from './domain/roster.js';

/** The consultation team of an area: who sits where on a day, and where nobody does. */
@Injectable()
export class Rosters {
  constructor(
    private readonly rosters: RostersRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** The roster as it is on a day; today in Helsinki unless another day is asked for. */
  async on(actor: Actor, areaId: string, day?: LocalDay): Promise<Roster> {
    requireMay(actor, 'roster.read', areaId);
    const on = day ?? helsinkiDay(this.clock.now());
    const seats = await this.transactions.inAreas([areaId], (tx) =>
      this.rosters.seats(tx, [areaId]),
    );
    return { on, seats: seats.map((seat) => toRosterSeat(seat, on)) };
  }

  /** Every seat of the areas, for rooms that plan with them. */
  seats(tx: Transaction, areas: readonly string[]): Promise<Seat[]> {
    return this.rosters.seats(tx, areas);
  }
}

/** The seats of a team that nobody sits in on a day (ROS-04). */
export const gapsOn = (seats: readonly Seat[], teamId: string, day: LocalDay): CoverageGap[] =>
  seats.flatMap((seat) => {
    const sitting = sittingOn(seat, day);
    if (seat.teamId !== teamId || sitting.part !== 'UNCOVERED') return [];
    const { id, function: own, districtId } = seat;
    return [{ seatId: id, function: own, districtId, reason: sitting.reason }];
  });

function toRosterSeat(seat: Seat, on: LocalDay): Roster['seats'][number] {
  const [holder, substitute] = [1, 2].map((rank) => {
    const found = holdersOn(seat, on).find((held) => held.rank === rank);
    return found ? { id: found.id, name: found.name } : null;
  });
  return {
    id: seat.id,
    teamId: seat.teamId,
    function: seat.function,
    organisationId: seat.organisationId,
    districtId: seat.districtId,
    holder: holder ?? null,
    substitute: substitute ?? null,
    today: sittingOn(seat, on).part,
  };
}
