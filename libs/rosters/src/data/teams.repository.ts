import { Injectable } from '@nestjs/common';
import type {
  ConsultationMode,
  FunctionKey,
  OrganisationType,
  TargetGroup,
  TeamState,
} from '@rukkanen/contract';
import { refuse } from '@rukkanen/kernel';
import type { Transaction } from '@rukkanen/persistence';

/** A team with what its area says for all of its teams. */
export interface Team {
  readonly id: string;
  readonly areaId: string;
  readonly name: string;
  readonly state: TeamState;
  readonly targetGroup: TargetGroup | null;
  readonly revision: number;
  readonly consultationMode: ConsultationMode;
  readonly adultFrom: number;
}

/** Names and kinds that the roster of a team refers to. */
export interface Names {
  readonly organisations: ReadonlyMap<string, { name: string; type: OrganisationType }>;
  readonly districts: ReadonlyMap<string, string>;
}

/** Somebody with a role in an area. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly organisationId: string | null;
  readonly functions: FunctionKey[];
}

/** Teams as rows, and what surrounds their rosters. */
@Injectable()
export class TeamsRepository {
  async find(tx: Transaction, teamId: string): Promise<Team> {
    const [team]: Team[] = await tx.query(`${teamQuery} where t.id = $1`, [teamId]);
    return team ?? refuse('access.not_found');
  }

  /** Reads a team and keeps other writers of its roster out until the transaction ends. */
  async hold(tx: Transaction, teamId: string): Promise<Team> {
    await tx.query('select 1 from teams where id = $1 for update', [teamId]);
    return this.find(tx, teamId);
  }

  async inAreas(tx: Transaction, areas: readonly string[]): Promise<Team[]> {
    return tx.query(`${teamQuery} where t.area_id = any($1) order by t.area_id, t.id`, [areas]);
  }

  /** The wellbeing services counties of an area: there may be several (ROS-11). */
  async counties(tx: Transaction, areaId: string): Promise<string[]> {
    const rows: { id: string }[] = await tx.query(
      'select organisation_id as id from area_counties where area_id = $1 order by 1',
      [areaId],
    );
    return rows.map(({ id }) => id);
  }

  /** The area's own authority and counties, and those that serve everybody. */
  async organisations(tx: Transaction, areaId: string): Promise<{ id: string; name: string }[]> {
    return tx.query(
      `select id, name from organisations o
       where o.type not in ('EMPLOYMENT_AUTHORITY', 'WELLBEING_SERVICES_COUNTY')
          or o.id in (select employment_authority from areas where id = $1)
          or o.id in (select organisation_id from area_counties where area_id = $1)
       order by o.name`,
      [areaId],
    );
  }

  async names(tx: Transaction): Promise<Names> {
    const organisations: { id: string; name: string; type: OrganisationType }[] = await tx.query(
      'select id, name, type from organisations',
    );
    const districts: { id: string; name: string }[] = await tx.query(
      'select id, name from districts',
    );
    return {
      organisations: new Map(organisations.map(({ id, ...rest }) => [id, rest])),
      districts: new Map(districts.map(({ id, name }) => [id, name])),
    };
  }

  /** Everybody who has a role in an area and has not left. */
  async colleagues(tx: Transaction, areaId: string): Promise<Colleague[]> {
    return tx.query(
      `select u.id, u.name, u.organisation_id as "organisationId",
         coalesce(array_agg(distinct g.function) filter (where g.function is not null), '{}') as functions
       from users u join user_grants g on g.user_id = u.id
       where g.area_id = $1 and u.ended_at is null group by u.id order by u.name, u.id`,
      [areaId],
    );
  }

  /** The organisation of each of these people. */
  async organisationsOf(
    tx: Transaction,
    people: readonly string[],
  ): Promise<ReadonlyMap<string, string | null>> {
    const rows: { id: string; organisation_id: string | null }[] = await tx.query(
      'select id, organisation_id from users where id = any($1)',
      [people],
    );
    return new Map(rows.map((row) => [row.id, row.organisation_id]));
  }
}

const teamQuery = `
select t.id, t.area_id as "areaId", t.name, t.state, t.target_group as "targetGroup",
  t.roster_revision as revision, a.consultation_mode as "consultationMode",
  a.psychosocial_adult_from as "adultFrom"
from teams t join areas a on a.id = t.area_id`;
