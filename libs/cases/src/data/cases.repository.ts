import { Injectable } from '@nestjs/common';
import type { FunctionKey, RedirectedTo, Urgency } from '@rukkanen/contract';
import type { LocalDay } from '@rukkanen/kernel';
import type { Transaction } from '@rukkanen/persistence';
import type { TakingTeam } from '../domain/team-for.js';
import { CaseEntity, CaseVersionEntity } from './case.entity.js';

/** A case as it comes in, with all its words. */
export type NewCase = Omit<CaseEntity, 'textDeletedAt'>;

/** A case with its version in force and who brought it. */
export interface FullCase {
  readonly row: CaseEntity;
  readonly version: CaseVersionEntity;
  readonly bringerId: string;
}

export interface Window {
  readonly caseId: string;
  readonly sessionId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly live: boolean;
  /** Whether the agenda is locked or the session on: from then on people enter its room. */
  readonly entered: boolean;
}

export interface FeedbackRow {
  readonly caseId: string;
  readonly dueOn: LocalDay;
  readonly doneOn: LocalDay | null;
}

/** Cases as rows; row-level security keeps every look-up inside the areas of the transaction. */
@Injectable()
export class CasesRepository {
  /**
   * Adds a case; false, and nothing is added, when a live case of any area carries its code word.
   * The index decides, so that two who draw the same word at once do not both get it (CAS-04).
   */
  async add(
    tx: Transaction,
    row: NewCase,
    version: CaseVersionEntity,
    bringerId: string,
  ): Promise<boolean> {
    const insert = tx.createQueryBuilder().insert().into(CaseEntity).values(row);
    const { raw } = await insert.orIgnore().returning('id').execute();
    if (!Array.isArray(raw) || raw.length === 0) return false;
    await tx.query('insert into case_bringers (case_id, area_id, user_id) values ($1, $2, $3)', [
      row.id,
      row.areaId,
      bringerId,
    ]);
    await tx.insert(CaseVersionEntity, version);
    return true;
  }

  async find(tx: Transaction, id: string): Promise<FullCase | null> {
    const [found] = await this.findAll(tx, [id]);
    return found ?? null;
  }

  /** The urgent first, of those the one with the nearest day; then those sent back to the queue; then the oldest. */
  async findAll(tx: Transaction, ids: readonly string[]): Promise<FullCase[]> {
    if (ids.length === 0) return [];
    const rows = await tx
      .createQueryBuilder(CaseEntity, 'c')
      .where('c.id = any(:ids)', { ids })
      .orderBy('c.urgencyReason is null', 'ASC')
      .addOrderBy('c.urgentBy', 'ASC', 'NULLS LAST')
      .addOrderBy('c.priority', 'DESC')
      .addOrderBy('c.submittedAt', 'ASC')
      .addOrderBy('c.id', 'ASC')
      .getMany();
    const versions = await tx
      .createQueryBuilder(CaseVersionEntity, 'v')
      .where('v.caseId = any(:ids)', { ids })
      .getMany();
    const bringers: { case_id: string; user_id: string }[] = await tx.query(
      'select case_id, user_id from case_bringers where case_id = any($1)',
      [ids],
    );
    return rows.flatMap((row) => {
      const version = versions.find((v) => v.caseId === row.id && v.version === row.version);
      const bringer = bringers.find(({ case_id }) => case_id === row.id);
      return version && bringer ? [{ row, version, bringerId: bringer.user_id }] : [];
    });
  }

  async idsBroughtBy(tx: Transaction, userId: string): Promise<string[]> {
    return ids(
      await tx.query('select case_id as id from case_bringers where user_id = $1', [userId]),
    );
  }

  async idsInStates(
    tx: Transaction,
    areas: readonly string[],
    states: readonly string[],
  ): Promise<string[]> {
    return ids(
      await tx.query('select id from cases where area_id = any($1) and state = any($2)', [
        areas,
        states,
      ]),
    );
  }

  /** The teams of an area that take cases. A draft takes none (ROS-02). */
  async takingTeams(tx: Transaction, areaId: string): Promise<TakingTeam[]> {
    return tx.query(
      `select id, target_group as "targetGroup" from teams
       where area_id = $1 and state = 'active' order by id`,
      [areaId],
    );
  }

  /** From which age the area's adult services answer (ROS-08). */
  async adultFrom(tx: Transaction, areaId: string): Promise<number> {
    const [area]: { psychosocial_adult_from: number }[] = await tx.query(
      'select psychosocial_adult_from from areas where id = $1',
      [areaId],
    );
    return area?.psychosocial_adult_from ?? Number.NaN;
  }

  /** The district to which a place in use belongs; undefined when there is no such place. */
  async districtOf(
    tx: Transaction,
    areaId: string,
    placeId: string,
  ): Promise<string | null | undefined> {
    const [place]: { district_id: string | null }[] = await tx.query(
      'select district_id from places where id = $1 and area_id = $2',
      [placeId, areaId],
    );
    return place?.district_id;
  }

  /** When the cases come up: their latest place on an agenda that is still ahead or running. */
  async windowsOf(tx: Transaction, caseIds: readonly string[]): Promise<Window[]> {
    const rows: WindowRow[] = await tx.query(windowQuery, [caseIds]);
    return rows.map((row) => ({
      caseId: row.case_id,
      sessionId: row.session_id,
      startsAt: row.starts_at,
      endsAt: row.ends_at,
      live: row.state === 'live' || row.state === 'paused',
      entered: row.state !== 'open',
    }));
  }

  async feedbacksOf(tx: Transaction, caseIds: readonly string[]): Promise<FeedbackRow[]> {
    return tx.query(
      `select case_id as "caseId", due_on::text as "dueOn", done_on::text as "doneOn"
       from feedbacks where case_id = any($1)`,
      [caseIds],
    );
  }

  /** Where a case was redirected to, the leading organisation first. */
  async redirectionOf(tx: Transaction, caseId: string): Promise<RedirectionRow | null> {
    const [row]: RedirectionRow[] = await tx.query(redirectionQuery, [caseId]);
    return row ?? null;
  }

  /** For how many days after feedback an area keeps texts. */
  async retentionDays(tx: Transaction, areaId: string): Promise<number> {
    const [row]: { retention_days: number }[] = await tx.query(
      'select retention_days from areas where id = $1',
      [areaId],
    );
    return row?.retention_days ?? 0;
  }

  /** Whether the person is invited to a session where the case stands, in a function it asks for. */
  async isInvited(
    tx: Transaction,
    caseId: string,
    userId: string,
    functions: readonly FunctionKey[],
  ): Promise<boolean> {
    const rows: unknown[] = await tx.query(
      `select 1 from agenda_items a join invitations i on i.session_id = a.session_id
       where a.case_id = $1 and i.user_id = $2 and i.function = any($3) and i.state <> 'cancelled'
       limit 1`,
      [caseId, userId, functions],
    );
    return rows.length > 0;
  }

  async setUrgency(tx: Transaction, caseId: string, urgency: Urgency | null): Promise<void> {
    await tx.query('update cases set urgency_reason = $2, urgent_by = $3 where id = $1', [
      caseId,
      urgency?.reason ?? null,
      urgency?.by ?? null,
    ]);
  }

  async setFeedback(
    tx: Transaction,
    caseId: string,
    {
      doneOn,
      planChanged,
      carriedOut,
    }: { doneOn: LocalDay; planChanged: string; carriedOut: string },
  ): Promise<void> {
    await tx.query(
      'update feedbacks set done_on = $2, plan_changed = $3, carried_out = $4 where case_id = $1',
      [caseId, doneOn, planChanged, carriedOut],
    );
  }

  /**
   * Takes a case off every agenda that has not begun, and says off which; a running one keeps its log
   * as it is.
   */
  async leaveAgendas(tx: Transaction, caseId: string): Promise<string[]> {
    const rows: { session_id: string }[] = await tx.query(
      `with gone as (
         delete from agenda_items a using sessions s
         where s.id = a.session_id and a.case_id = $1 and s.state in ('draft', 'open', 'locked')
         returning a.session_id)
       select session_id from gone`,
      [caseId],
    );
    return rows.map(({ session_id }) => session_id);
  }
}

interface RedirectionRow {
  readonly to: RedirectedTo;
  readonly organisations: { id: string; name: string }[];
  readonly at: Date;
}

const redirectionQuery = `
select e.codes->>'to' as to, e.at, (
  select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) order by chosen.place), '[]')
  from jsonb_array_elements_text(e.codes->'organisations') with ordinality as chosen (id, place)
  join organisations o on o.id = chosen.id
) as organisations
from case_events e where e.case_id = $1 and e.type = 'redirected' and e.codes ? 'to'
order by e.revision desc limit 1`;

interface WindowRow {
  case_id: string;
  session_id: string;
  state: string;
  starts_at: Date;
  ends_at: Date;
}

const windowQuery = `
select distinct on (a.case_id) a.case_id, s.id as session_id, s.state,
  s.starts_at + make_interval(mins => s.opening_minutes + (a.position - 1) * s.slot_minutes) as starts_at,
  s.starts_at + make_interval(mins => s.opening_minutes + a.position * s.slot_minutes) as ends_at
from agenda_items a join sessions s on s.id = a.session_id
where a.case_id = any($1) and s.state in ('open', 'locked', 'live', 'paused')
  and a.state in ('scheduled', 'called', 'active', 'suspended')
order by a.case_id, s.starts_at desc`;

const ids = (rows: { id: string }[]): string[] => rows.map(({ id }) => id);
