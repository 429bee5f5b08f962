import { Injectable } from '@nestjs/common';
import type {
  AreaGuidance,
  AreaSettings,
  AreaSheet,
  ConsultationMode,
  CriteriaEnds,
  ServiceMode,
} from '@rukkanen/contract';
import { refuse } from '@rukkanen/kernel';
import type { Transaction } from '@rukkanen/persistence';

interface AreaRow {
  id: string;
  name_fi: string;
  name_sv: string;
  name_en: string;
  revision: number;
  municipalities: string[];
  consultation_mode: ConsultationMode;
  kela_channel: ServiceMode;
  psychosocial_adult_from: AreaSettings['psychosocialAdultFrom'];
  hint_min_domains: number;
  hint_min_level: number;
  feedback_days: number;
  retention_days: number;
  direct_answer_days: number;
  service_check_months: number;
  guide_check_months: number;
  duty_contacts: AreaGuidance['dutyContacts'];
  domain_help: AreaGuidance['domainHelp'];
  criteria_ends: CriteriaEnds;
}

/** What an area is, but for its places and its gaps. */
export type AreaCore = Omit<AreaSheet, 'places' | 'gaps'>;

/** Areas as their administrators read them. */
@Injectable()
export class AreaSheets {
  async core(tx: Transaction, areaId: string): Promise<AreaCore> {
    const [row]: AreaRow[] = await tx.query('select * from areas where id = $1', [areaId]);
    if (!row) return refuse('access.not_found');
    return {
      id: row.id,
      name: { fi: row.name_fi, sv: row.name_sv, en: row.name_en },
      revision: row.revision,
      settings: toSettings(row),
      guidance: { dutyContacts: row.duty_contacts, domainHelp: row.domain_help },
      criteriaEnds: row.criteria_ends,
      municipalities: row.municipalities,
      counties: await tx.query(counties, [areaId]),
      districts: await tx.query(districts, [areaId]),
      events: await this.#events(tx, areaId),
    };
  }

  async #events(tx: Transaction, areaId: string): Promise<AreaSheet['events']> {
    const rows: (Omit<AreaSheet['events'][number], 'at'> & { at: Date })[] = await tx.query(
      `select e.revision, e.type, coalesce(u.name, '') as by, e.at
       from area_events e left join users u on u.id = e.actor_id
       where e.area_id = $1 order by e.revision desc limit 10`,
      [areaId],
    );
    return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  }
}

const toSettings = (row: AreaRow): AreaSettings => ({
  consultationMode: row.consultation_mode,
  kelaChannel: row.kela_channel,
  psychosocialAdultFrom: row.psychosocial_adult_from,
  hint: { minDomains: row.hint_min_domains, minLevel: row.hint_min_level },
  feedbackDays: row.feedback_days,
  retentionDays: row.retention_days,
  directAnswerDays: row.direct_answer_days,
  serviceCheckMonths: row.service_check_months,
  guideCheckMonths: row.guide_check_months,
});

/** A county stays while a team is convened by it or one of its seats is in the area. */
const counties = `
select o.id, o.name, c.area_id is not null as joined,
  exists (select 1 from seats s where s.area_id = $1 and s.organisation_id = o.id)
    or exists (select 1 from teams t where t.area_id = $1 and t.convening_county = o.id) as "inUse"
from organisations o
left join area_counties c on c.organisation_id = o.id and c.area_id = $1
where o.type = 'WELLBEING_SERVICES_COUNTY' order by c.area_id is null, o.name`;

/** The districts of the area's counties, each with what it covers here. */
const districts = `
select d.id, d.name, d.county_id as "countyId",
  coalesce(array_agg(m.municipality order by m.municipality)
    filter (where m.municipality is not null), '{}') as municipalities
from districts d
join area_counties c on c.organisation_id = d.county_id and c.area_id = $1
left join district_municipalities m on m.district_id = d.id and m.area_id = $1
group by d.id, d.name, d.county_id order by d.name`;
