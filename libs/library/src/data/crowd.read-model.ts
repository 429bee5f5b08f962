import { Injectable } from '@nestjs/common';
import type { ExitCode, Named } from '@rukkanen/contract';
import type { Transaction } from '@rukkanen/persistence';
import type { Traits } from '../domain/k-anonymity.js';

/** One case under one of its themes, and how it ended; null while it has not. */
export interface Known extends Traits {
  readonly caseId: string;
  readonly exit: ExitCode | null;
}

/** The coded traits of every case whose codes still stand. */
@Injectable()
export class CrowdReadModel {
  async known(tx: Transaction): Promise<Known[]> {
    return tx.query(knownQuery);
  }

  async areaNames(tx: Transaction): Promise<ReadonlyMap<string, Named>> {
    const rows: { id: string; fi: string; sv: string; en: string }[] = await tx.query(
      'select id, name_fi as fi, name_sv as sv, name_en as en from areas',
    );
    return new Map(rows.map(({ id, ...name }) => [id, name]));
  }
}

const knownQuery = `
select c.id as "caseId", c.area_id as "areaId", c.age_band as "ageBand", theme, (
  select d.exit from decisions d
  where d.case_id = c.id and d.superseded_by is null order by d.decided_at desc limit 1
) as exit
from cases c
join case_versions v on v.case_id = c.id and v.version = c.version
cross join unnest(v.tags) as theme
where c.state <> 'withdrawn'
order by c.id, theme`;
