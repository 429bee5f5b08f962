import { Injectable } from '@nestjs/common';
import type { AgeBand, FunctionKey } from '@rukkanen/contract';
import type { LocalDay } from '@rukkanen/kernel';
import type { Transaction } from '@rukkanen/persistence';
import type { CaseNeeds } from '../domain/staff-capacity.js';

interface NeedsRow {
  functions: FunctionKey[];
  age_band: AgeBand;
  district_id: string | null;
  county_id: string | null;
  psychosocial_adult_from: number;
  needs_slot: boolean;
  arrived: boolean;
}

/** What the cases of a team ask for, as codes: to be counted, never to be shown one by one. */
@Injectable()
export class CaseNeedsModel {
  /** Cases that wait or are on a coming agenda today, and those that came since a day. */
  async of(
    tx: Transaction,
    teamId: string,
    { today, since }: { today: LocalDay; since: LocalDay },
  ): Promise<CaseNeeds[]> {
    const rows: NeedsRow[] = await tx.query(needsQuery, [teamId, today, since]);
    return rows.map((row) => ({
      functions: row.functions,
      facts: {
        ageBand: row.age_band,
        districtId: row.district_id,
        countyId: row.county_id,
        adultFrom: row.psychosocial_adult_from,
      },
      needsSlot: row.needs_slot,
      arrived: row.arrived,
    }));
  }
}

const needsQuery = `
select * from (
  select v.functions, c.age_band, d.id as district_id, d.county_id, a.psychosocial_adult_from,
    c.state in ('submitted', 'queued') or exists (
      select 1 from agenda_items i join sessions s on s.id = i.session_id
      where i.case_id = c.id and i.state <> 'withdrawn' and s.held_on >= $2
        and s.state in ('open', 'locked')) as needs_slot,
    c.submitted_on >= $3 as arrived
  from cases c join case_versions v on v.case_id = c.id and v.version = c.version
  join areas a on a.id = c.area_id left join districts d on d.id = c.district_id
  where c.team_id = $1) n
where needs_slot or arrived`;
