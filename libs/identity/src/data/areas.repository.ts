import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type {
  AreaCard,
  AreaGuidance,
  ConsultationMode,
  CriteriaEnds,
  OrganisationCard,
} from '@rukkanen/contract';
import type { Transaction } from '@rukkanen/persistence';
import type { DataSource } from 'typeorm';

interface AreaRow {
  id: string;
  name_fi: string;
  name_sv: string;
  name_en: string;
  consultation_mode: ConsultationMode;
  psychosocial_adult_from: number;
  hint_min_domains: number;
  hint_min_level: number;
  duty_contacts: AreaGuidance['dutyContacts'];
  domain_help: AreaGuidance['domainHelp'];
  criteria_ends: CriteriaEnds;
  guide_check_months: number;
}

/** Areas and organisations: shared names, no case data. */
@Injectable()
export class AreasRepository {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  async cards(ids: readonly string[], tx?: Transaction): Promise<AreaCard[]> {
    const rows: AreaRow[] = await (tx ?? this.source).query(
      'select * from areas where id = any($1) order by array_position($1, id)',
      [ids],
    );
    return rows.map(toCard);
  }

  /** The areas' own authorities and counties, and those that serve everybody. */
  async organisations(areas: readonly string[]): Promise<OrganisationCard[]> {
    return this.source.query(
      `select id, type, name from organisations o
       where o.type in ('KELA', 'EDUCATION_PROVIDER', 'PARTNER')
          or o.id in (select employment_authority from areas where id = any($1))
          or o.id in (select organisation_id from area_counties where area_id = any($1))
       order by o.type, o.name`,
      [areas],
    );
  }
}

const toCard = (row: AreaRow): AreaCard => ({
  id: row.id,
  name: { fi: row.name_fi, sv: row.name_sv, en: row.name_en },
  consultationMode: row.consultation_mode,
  adultFrom: row.psychosocial_adult_from,
  guidance: { dutyContacts: row.duty_contacts, domainHelp: row.domain_help },
  criteriaEnds: row.criteria_ends,
  guideCheckMonths: row.guide_check_months,
  hint: { minDomains: row.hint_min_domains, minLevel: row.hint_min_level },
});
