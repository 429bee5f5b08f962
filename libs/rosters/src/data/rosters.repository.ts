import { Injectable } from '@nestjs/common';
import type { FunctionKey } from '@rukkanen/contract';
import type { Transaction } from '@rukkanen/persistence';
import type { Seat } from '../domain/roster.js';

interface SeatRow {
  id: string;
  team_id: string;
  function: FunctionKey;
  organisation_id: string;
  district_id: string | null;
  holdings: Seat['holdings'];
  absences: Seat['absences'];
}

/** Seats with their holders and absences, in two sub-selects and one round trip. */
@Injectable()
export class RostersRepository {
  async seats(tx: Transaction, areas: readonly string[]): Promise<Seat[]> {
    const rows: SeatRow[] = await tx.query(seatQuery, [areas]);
    return rows.map((row) => ({
      id: row.id,
      teamId: row.team_id,
      function: row.function,
      organisationId: row.organisation_id,
      districtId: row.district_id,
      holdings: row.holdings,
      absences: row.absences,
    }));
  }
}

// Ranges are half-open in PostgreSQL; the last day is the one before the upper bound.
const seatQuery = `
select s.id, s.team_id, s.function, s.organisation_id, s.district_id,
  coalesce((select jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name, 'rank', h.rank,
      'from', lower(h.valid), 'to', upper(h.valid) - 1))
    from seat_holders h join users u on u.id = h.user_id where h.seat_id = s.id), '[]') as holdings,
  coalesce((select jsonb_agg(jsonb_build_object('personId', a.user_id,
      'from', lower(a.away), 'to', upper(a.away) - 1))
    from absences a where a.seat_id = s.id), '[]') as absences
from seats s where s.area_id = any($1) order by s.id`;
