import { Injectable } from '@nestjs/common';
import type {
  AgeGroup,
  FunctionKey,
  Language,
  OrganisationType,
  QuorumRule,
  SeatNeed,
} from '@rukkanen/contract';
import type { Transaction } from '@rukkanen/persistence';
import type { Days } from '../domain/days.js';
import type { Absence, Holding, RosterFacts, Seat } from '../domain/roster.js';
import { usualNeed } from '../domain/routing.js';

interface SeatRow {
  id: string;
  team_id: string;
  function: FunctionKey;
  organisation_id: string;
  organisation_type: OrganisationType;
  district_id: string | null;
  age_group: AgeGroup | null;
  need: SeatNeed | null;
  ended_on: string | null;
}
interface HoldingRow extends Days {
  seat_id: string;
  rank: number;
  user_id: string;
  name: string;
  language: Language;
}
interface AbsenceRow extends Days {
  id: string;
  seat_id: string;
  user_id: string;
  covered: boolean;
}

/** Rosters as rows, kept inside the areas of the transaction by row-level security. */
@Injectable()
export class RostersRepository {
  /** Everything that is written down of these teams' rosters. */
  async facts(tx: Transaction, teamIds: readonly string[]): Promise<RosterFacts> {
    const seats: SeatRow[] = await tx.query(seatsOf, [teamIds]);
    const ids = seats.map(({ id }) => id);
    const holdings: HoldingRow[] = await tx.query(holdingsOf, [ids]);
    const absences: AbsenceRow[] = await tx.query(absencesOf, [ids]);
    return {
      seats: seats.map(toSeat),
      holdings: holdings.map(toHolding),
      absences: absences.map(toAbsence),
    };
  }

  async teamsOf(tx: Transaction, areaId: string): Promise<string[]> {
    const rows: { id: string }[] = await tx.query(
      'select id from teams where area_id = $1 order by id',
      [areaId],
    );
    return rows.map(({ id }) => id);
  }

  async quorum(tx: Transaction, teamId: string): Promise<QuorumRule[]> {
    return tx.query(
      'select function, strength from team_quorum where team_id = $1 order by function',
      [teamId],
    );
  }
}

const seatsOf = `
select s.id, s.team_id, s.function, s.organisation_id, o.type as organisation_type, s.district_id,
  s.age_group, s.need, s.ended_on::text
from seats s join organisations o on o.id = s.organisation_id
where s.team_id = any($1) order by s.team_id, s.id`;

const holdingsOf = `
select h.seat_id, h.rank, h.user_id, u.name, u.language,
  lower(h.valid)::text as from, upper(h.valid)::text as until
from seat_holders h join users u on u.id = h.user_id where h.seat_id = any($1)`;

const absencesOf = `
select id, seat_id, user_id, covered, lower(away)::text as from, upper(away)::text as until
from absences where seat_id = any($1) order by lower(away), id`;

const toSeat = (row: SeatRow): Seat => ({
  id: row.id,
  teamId: row.team_id,
  function: row.function,
  organisationId: row.organisation_id,
  organisationType: row.organisation_type,
  districtId: row.district_id,
  ageGroup: row.age_group,
  need: row.need ?? usualNeed(row.function),
  endedOn: row.ended_on,
});

const toHolding = ({ seat_id, user_id, name, language, ...row }: HoldingRow): Holding => ({
  ...row,
  seatId: seat_id,
  person: { id: user_id, name, language },
});

const toAbsence = ({ seat_id, user_id, ...row }: AbsenceRow): Absence => ({
  ...row,
  seatId: seat_id,
  personId: user_id,
});
