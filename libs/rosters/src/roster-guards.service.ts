import { Injectable } from '@nestjs/common';
import type { FunctionKey } from '@rukkanen/contract';
import { refuse } from '@rukkanen/kernel';
import type { Transaction } from '@rukkanen/persistence';
import { TeamsRepository, type Team } from './data/teams.repository.js';
import { overlap } from './domain/days.js';
import type { Held } from './domain/edits.js';
import type { Seat } from './domain/roster.js';

interface SeatAsked {
  readonly function: FunctionKey;
  readonly organisationId: string;
  readonly districtId: string | null;
}

/** What must hold of a roster whatever is changed. */
@Injectable()
export class RosterGuards {
  constructor(private readonly teams: TeamsRepository) {}

  /** They have a role in the area; a convener's employer is a county of the area (ROS-02). */
  async requirePeople(
    tx: Transaction,
    { areaId }: Team,
    seat: Seat,
    personIds: readonly string[],
  ): Promise<void> {
    const known = new Map((await this.teams.colleagues(tx, areaId)).map((one) => [one.id, one]));
    if (personIds.some((id) => !known.has(id))) refuseUnknown('personId');
    if (seat.function !== 'CONVENER') return;
    const counties = await this.teams.counties(tx, areaId);
    const others = personIds.filter(
      (id) => !counties.includes(known.get(id)?.organisationId ?? ''),
    );
    if (others.length > 0) refuse('roster.convener_not_from_county', { personIds: others });
  }

  /** Nobody stands in for themselves. */
  requireOnceEach(seatId: string, held: readonly Held[]): void {
    const twice = held.find((one, index) =>
      held.slice(index + 1).some((other) => one.personId === other.personId && overlap(one, other)),
    );
    if (twice) refuse('roster.holder_overlaps', { seatId, personId: twice.personId });
  }

  /** Its organisation and district exist, and a convener's seat belongs to a county of the area. */
  async requireSeat(tx: Transaction, { areaId }: Team, asked: SeatAsked): Promise<void> {
    const { organisations, districts } = await this.teams.names(tx);
    if (!organisations.has(asked.organisationId)) refuseUnknown('organisationId');
    if (asked.districtId !== null && !districts.has(asked.districtId)) refuseUnknown('districtId');
    if (asked.function === 'CONVENER') await this.requireCounty(tx, areaId, asked.organisationId);
  }

  async requireCounty(tx: Transaction, areaId: string, organisationId: string): Promise<void> {
    const counties = await this.teams.counties(tx, areaId);
    if (!counties.includes(organisationId))
      refuse('roster.convener_not_from_county', { organisationId });
  }
}

const refuseUnknown = (path: string): never =>
  refuse('request.invalid', { issues: [{ path, code: 'unknown' }] });
