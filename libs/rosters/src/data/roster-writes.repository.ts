import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FoundTeam, QuorumRule, RosterChange } from '@rukkanen/contract';
import type { Transaction } from '@rukkanen/persistence';
import type { Held } from '../domain/edits.js';
import type { SeatPeople } from './roster-log.repository.js';
import type { Team } from './teams.repository.js';

type SeatFields = Omit<Extract<RosterChange, { type: 'addSeat' }>, 'type'>;
type Gone = SeatPeople['absences'][number];

/** How a team begins; its convener sets the rest with the term (SES-01). */
const FIRST_SHAPE = [20, 4, 5, 5] as const;

/** Writes rosters. Two people in one rank, or one absence upon another, the database refuses. */
@Injectable()
export class RosterWrites {
  /** Puts down anew who has a seat and when. */
  async setHoldings(
    tx: Transaction,
    { areaId }: Team,
    seatId: string,
    held: readonly Held[],
  ): Promise<void> {
    await tx.query('delete from seat_holders where seat_id = $1', [seatId]);
    await tx.query(
      `insert into seat_holders (area_id, seat_id, rank, user_id, valid)
       select $1, $2, r.rank, r."personId", daterange(r."from", r."until")
       from jsonb_to_recordset($3::jsonb) as r (rank int, "personId" text, "from" date, "until" date)`,
      [areaId, seatId, JSON.stringify(held)],
    );
  }

  async setAbsences(
    tx: Transaction,
    { areaId }: Team,
    seatId: string,
    absences: readonly Gone[],
  ): Promise<void> {
    await tx.query('delete from absences where seat_id = $1', [seatId]);
    await tx.query(
      `insert into absences (id, area_id, seat_id, user_id, away, covered)
       select r.id, $1, $2, r."personId", daterange(r."from", r."until"), r.covered
       from jsonb_to_recordset($3::jsonb)
         as r (id uuid, "personId" text, "from" date, "until" date, covered boolean)`,
      [areaId, seatId, JSON.stringify(absences)],
    );
  }

  async addSeat(tx: Transaction, team: Team, seat: SeatFields): Promise<string> {
    const id = randomUUID();
    await tx.query(
      `insert into seats (id, area_id, team_id, function, organisation_id, district_id, age_group, need)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, team.areaId, team.id, ...columnsOf(seat)],
    );
    return id;
  }

  async changeSeat(
    tx: Transaction,
    seatId: string,
    { endsOn, ...seat }: SeatFields & { endsOn: string | null },
  ): Promise<void> {
    await tx.query(
      `update seats set function = $2, organisation_id = $3, district_id = $4, age_group = $5,
         need = $6, ended_on = $7 where id = $1`,
      [seatId, ...columnsOf(seat), endsOn],
    );
  }

  async setQuorum(tx: Transaction, team: Team, rules: readonly QuorumRule[]): Promise<void> {
    await tx.query('delete from team_quorum where team_id = $1', [team.id]);
    for (const { function: own, strength } of rules)
      await tx.query('insert into team_quorum values ($1, $2, $3, $4)', [
        team.areaId,
        team.id,
        own,
        strength,
      ]);
  }

  async setTeam(
    tx: Transaction,
    team: Team,
    but: Partial<Pick<Team, 'state' | 'targetGroup'>>,
  ): Promise<void> {
    const { state, targetGroup } = { ...team, ...but };
    await tx.query('update teams set state = $2, target_group = $3 where id = $1', [
      team.id,
      state,
      targetGroup,
    ]);
  }

  async addTeam(tx: Transaction, team: FoundTeam): Promise<string> {
    const id = randomUUID();
    await tx.query(
      `insert into teams (id, area_id, name, convening_county, target_group, state, slot_minutes,
         slots_per_session, opening_minutes, closing_minutes)
       values ($1, $2, $3, $4, $5, 'draft', $6, $7, $8, $9)`,
      [id, team.areaId, team.name, team.conveningCounty, team.targetGroup, ...FIRST_SHAPE],
    );
    return id;
  }
}

const columnsOf = (seat: SeatFields) => [
  seat.function,
  seat.organisationId,
  seat.districtId,
  seat.ageGroup,
  seat.need,
];
