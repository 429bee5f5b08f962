import { Injectable } from '@nestjs/common';
import type { AreaEventType, AreaGuidance, AreaSettings, CriteriaEnds } from '@rukkanen/contract';
import { refuse, type Actor } from '@rukkanen/kernel';
import type { Transaction } from '@rukkanen/persistence';

/** What an area decides, as rows. Areas are shared tables: the service says whose may be changed. */
@Injectable()
export class AreasRepository {
  /** Keeps other writers out of the area until the transaction ends, and answers its revision. */
  async hold(tx: Transaction, areaId: string): Promise<number> {
    const [row]: { revision: number }[] = await tx.query(
      'select revision from areas where id = $1 for update',
      [areaId],
    );
    return row?.revision ?? refuse('access.not_found');
  }

  /** The next revision, with the line that says what it changed: codes only. */
  async advance(
    tx: Transaction,
    actor: Actor,
    event: { areaId: string; type: AreaEventType; codes: object; at: Date },
  ): Promise<void> {
    await tx.query(
      `with next as (update areas set revision = revision + 1 where id = $1 returning revision)
       insert into area_events (area_id, revision, type, codes, actor_id, at)
       select $1, next.revision, $2, $3::jsonb, $4, $5 from next`,
      [event.areaId, event.type, JSON.stringify(event.codes), actor.userId, event.at],
    );
  }

  async setSettings(tx: Transaction, areaId: string, settings: AreaSettings): Promise<void> {
    await tx.query(
      `update areas set consultation_mode = $2, kela_channel = $3, psychosocial_adult_from = $4,
         hint_min_domains = $5, hint_min_level = $6, feedback_days = $7, retention_days = $8,
         direct_answer_days = $9, service_check_months = $10, guide_check_months = $11
       where id = $1`,
      [
        areaId,
        settings.consultationMode,
        settings.kelaChannel,
        settings.psychosocialAdultFrom,
        settings.hint.minDomains,
        settings.hint.minLevel,
        settings.feedbackDays,
        settings.retentionDays,
        settings.directAnswerDays,
        settings.serviceCheckMonths,
        settings.guideCheckMonths,
      ],
    );
  }

  async setGuidance(tx: Transaction, areaId: string, guidance: AreaGuidance): Promise<void> {
    await tx.query(
      'update areas set duty_contacts = $2::jsonb, domain_help = $3::jsonb where id = $1',
      [areaId, JSON.stringify(guidance.dutyContacts), JSON.stringify(guidance.domainHelp)],
    );
  }

  async setCriteriaEnds(tx: Transaction, areaId: string, ends: CriteriaEnds): Promise<void> {
    await tx.query('update areas set criteria_ends = $2::jsonb where id = $1', [
      areaId,
      JSON.stringify(ends),
    ]);
  }

  async setCounties(tx: Transaction, areaId: string, counties: readonly string[]): Promise<void> {
    await tx.query(
      'delete from area_counties where area_id = $1 and organisation_id <> all($2::text[])',
      [areaId, counties],
    );
    await tx.query(
      `insert into area_counties (area_id, organisation_id)
       select $1, c from unnest($2::text[]) as c on conflict do nothing`,
      [areaId, counties],
    );
  }

  async addDistrict(
    tx: Transaction,
    district: { id: string; countyId: string; name: string },
  ): Promise<void> {
    await tx.query('insert into districts (id, county_id, name) values ($1, $2, $3)', [
      district.id,
      district.countyId,
      district.name,
    ]);
  }

  async renameDistrict(tx: Transaction, districtId: string, name: string): Promise<void> {
    await tx.query('update districts set name = $2 where id = $1', [districtId, name]);
  }

  /** The municipalities of this area that a district covers; another district gives them up. */
  async setCovered(
    tx: Transaction,
    areaId: string,
    districtId: string,
    municipalities: readonly string[],
  ): Promise<void> {
    await tx.query(
      `delete from district_municipalities
       where area_id = $1 and (district_id = $2 or municipality = any($3))`,
      [areaId, districtId, municipalities],
    );
    await tx.query(
      `insert into district_municipalities (area_id, district_id, municipality)
       select $1, $2, m from unnest($3::text[]) as m`,
      [areaId, districtId, municipalities],
    );
  }
}
