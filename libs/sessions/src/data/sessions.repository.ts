import { Injectable } from '@nestjs/common';
import type {
  AgeBand,
  ConsultationMode,
  FunctionKey,
  OrganisationType,
  ServiceLanguage,
  SessionState,
  Urgency,
  UrgencyReason,
} from '@rukkanen/contract';
import { refuse } from '@rukkanen/kernel';
import { prepared, type Transaction } from '@rukkanen/persistence';
import { In, MoreThan } from 'typeorm';
import type { PlannedItem } from '../domain/attendance.js';
import { AgendaItemEntity, SessionEntity } from './session.entity.js';

/** What the live room needs of a session that it holds. */
export interface HeldSession {
  readonly id: string;
  readonly areaId: string;
  readonly teamId: string;
  /** The last place in its log. */
  seq: number;
}

/** A session with its team's name, how full it is, and whether anybody has been invited. */
export interface SessionSummary {
  readonly session: SessionEntity;
  readonly teamName: string;
  readonly placeName: string | null;
  readonly placed: number;
  readonly invited: boolean;
}

/** An agenda item with the facts of its case. */
export interface ItemWithCase extends PlannedItem {
  readonly item: AgendaItemEntity;
  readonly codeWord: string;
  readonly submittedOn: string;
  readonly serviceLanguage: ServiceLanguage;
  readonly urgency: Urgency | null;
}

interface SummaryRow {
  id: string;
  team_name: string;
  place_name: string | null;
  placed: number;
  invited: boolean;
}

/** Sessions and agendas as rows. */
@Injectable()
export class SessionsRepository {
  async find(tx: Transaction, id: string): Promise<SessionEntity | null> {
    return tx.findOne(SessionEntity, { where: { id } });
  }

  /** Reads a session and keeps other writers out until the transaction ends. */
  async hold(tx: Transaction, id: string): Promise<SessionEntity> {
    const found = await tx.findOne(SessionEntity, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    return found ?? refuse('access.not_found');
  }

  /** Holds those of the sessions that there are, in an order in which no two transactions stop each other. */
  async holdAll(tx: Transaction, ids: ReadonlySet<string>): Promise<HeldSession[]> {
    return tx.query(holdQuery, [[...ids]]);
  }

  /** Sets how far a session has come, with the next revision. */
  async setState(tx: Transaction, id: string, state: SessionState): Promise<void> {
    await tx.query('update sessions set state = $2, revision = revision + 1 where id = $1', [
      id,
      state,
    ]);
  }

  /** Writes a changed session with the next revision. */
  async save(tx: Transaction, session: SessionEntity): Promise<SessionEntity> {
    session.revision += 1;
    await tx.update(SessionEntity, { id: session.id }, session);
    return session;
  }

  /** Sessions of areas whose day lies in the range, in the order in which they come. */
  async between(
    tx: Transaction,
    areas: readonly string[],
    from: string | undefined,
    to: string | undefined,
  ): Promise<SessionEntity[]> {
    const query = tx
      .createQueryBuilder(SessionEntity, 's')
      .where('s.areaId = any(:areas)', { areas })
      .orderBy('s.startsAt')
      .addOrderBy('s.id');
    if (from) query.andWhere('s.heldOn >= :from', { from });
    if (to) query.andWhere('s.heldOn <= :to', { to });
    return query.getMany();
  }

  /** A team's sessions that people may have been called to and that have not begun, as they come. */
  async toCome(tx: Transaction, teamId: string, now: Date): Promise<SessionEntity[]> {
    return tx.find(SessionEntity, {
      where: { teamId, state: In(['open', 'locked']), startsAt: MoreThan(now) },
      order: { startsAt: 'ASC', id: 'ASC' },
    });
  }

  /** Open sessions with a case that begin in this span, and were not opened again since they came into it. */
  async dueToLock(tx: Transaction, areaId: string, after: Date, until: Date): Promise<string[]> {
    const rows: { id: string }[] = await tx.query(dueQuery, [areaId, after, until]);
    return rows.map(({ id }) => id);
  }

  /** When the next session that is still ahead begins after an instant. */
  async nextStart(tx: Transaction, areas: readonly string[], after: Date): Promise<Date | null> {
    const rows: { starts_at: Date }[] = await tx.query(
      `select starts_at from sessions
       where area_id = any($1) and starts_at > $2 and state in ('open', 'locked')
       order by starts_at limit 1`,
      [areas, after],
    );
    return rows[0]?.starts_at ?? null;
  }

  async summaries(tx: Transaction, sessions: readonly SessionEntity[]): Promise<SessionSummary[]> {
    const rows: SummaryRow[] = await tx.query(summaryQuery, [sessions.map(({ id }) => id)]);
    const known = new Map(rows.map((row) => [row.id, row]));
    return sessions.map((session) => {
      const row = known.get(session.id);
      return {
        session,
        teamName: row?.team_name ?? '',
        placeName: row?.place_name ?? null,
        placed: row?.placed ?? 0,
        invited: row?.invited ?? false,
      };
    });
  }

  async items(tx: Transaction, sessionId: string): Promise<AgendaItemEntity[]> {
    return tx.find(AgendaItemEntity, { where: { sessionId }, order: { position: 'ASC' } });
  }

  /** The agenda with its cases' facts and who brings them: for planning, not for showing. */
  async itemsWithCases(tx: Transaction, sessionId: string): Promise<ItemWithCase[]> {
    const items = await this.items(tx, sessionId);
    const rows: CaseRow[] = await tx.query(caseQuery, [
      items.map(({ caseId }) => caseId),
      sessionId,
    ]);
    const known = new Map(rows.map((row) => [row.id, row]));
    return items.flatMap((item) => {
      const row = known.get(item.caseId);
      return row ? [withCase(item, row)] : [];
    });
  }

  async addItems(tx: Transaction, items: readonly AgendaItemEntity[]): Promise<void> {
    if (items.length > 0) await tx.insert(AgendaItemEntity, [...items]);
  }

  async removeItems(tx: Transaction, ids: readonly string[]): Promise<void> {
    await tx.query('delete from agenda_items where id = any($1)', [ids]);
  }

  async setPosition(
    tx: Transaction,
    id: string,
    position: number,
    keptSlot: boolean,
  ): Promise<void> {
    await tx.update(AgendaItemEntity, { id }, { position, keptSlot });
  }

  /** The same places, taken in another order. */
  async reorder(tx: Transaction, sessionId: string, order: readonly string[]): Promise<void> {
    await tx.query(
      `update agenda_items a set position = place.position
       from (select row_number() over (order by position) as turn, position
             from agenda_items where session_id = $1) place
       join unnest($2::text[]) with ordinality as wanted (id, turn) on wanted.turn = place.turn
       where a.id = wanted.id and a.session_id = $1`,
      [sessionId, order],
    );
  }

  /** Cases of an area that wait for a slot, by id. */
  async waitingCases(tx: Transaction, areaId: string): Promise<string[]> {
    const rows: { id: string }[] = await tx.query(
      `select id from cases where area_id = $1 and state = 'queued'`,
      [areaId],
    );
    return rows.map(({ id }) => id);
  }

  /** Whether a case has been taken back by its bringer or pulled. */
  async isWithdrawn(tx: Transaction, caseId: string): Promise<boolean> {
    const rows: unknown[] = await tx.query(
      `select 1 from cases where id = $1 and state in ('withdrawn', 'reduced')`,
      [caseId],
    );
    return rows.length > 0;
  }

  /** Who sees cases in an area, and so who sits in its meetings (CON-03). */
  async modeOf(tx: Transaction, areaId: string): Promise<ConsultationMode> {
    const [row]: { consultation_mode: ConsultationMode }[] = await tx.query(
      'select consultation_mode from areas where id = $1',
      [areaId],
    );
    return row?.consultation_mode ?? 'NETWORK';
  }

  async teamJoinUrl(tx: Transaction, teamId: string): Promise<string | null> {
    const rows: { join_url: string | null }[] = await tx.query(
      'select join_url from teams where id = $1',
      [teamId],
    );
    return rows[0]?.join_url ?? null;
  }

  /** Whether an area has a place that is in use on a day. */
  async hasPlace(tx: Transaction, areaId: string, placeId: string, on: string): Promise<boolean> {
    const rows: unknown[] = await tx.query(
      'select 1 from places where id = $1 and area_id = $2 and (closed_on is null or closed_on > $3)',
      [placeId, areaId, on],
    );
    return rows.length > 0;
  }

  async liftPriority(tx: Transaction, caseIds: readonly string[], by = 1): Promise<void> {
    await tx.query('update cases set priority = priority + $2 where id = any($1)', [caseIds, by]);
  }
}

interface CaseRow {
  id: string;
  code_word: string;
  submitted_on: string;
  urgency_reason: UrgencyReason | null;
  urgent_by: string | null;
  service_language: ServiceLanguage;
  presenter_function: FunctionKey;
  functions: FunctionKey[];
  age_band: AgeBand;
  district_id: string | null;
  county_id: string | null;
  psychosocial_adult_from: number;
  bringer_id: string;
  bringer_name: string;
  bringer_organisation: OrganisationType | null;
}

const withCase = (item: AgendaItemEntity, row: CaseRow): ItemWithCase => ({
  item,
  caseId: item.caseId,
  position: item.position,
  codeWord: row.code_word,
  submittedOn: row.submitted_on,
  urgency: row.urgency_reason && { reason: row.urgency_reason, by: row.urgent_by },
  serviceLanguage: row.service_language,
  functions: row.functions,
  presenterFunction: row.presenter_function,
  facts: {
    ageBand: row.age_band,
    districtId: row.district_id,
    countyId: row.county_id,
    adultFrom: row.psychosocial_adult_from,
  },
  bringer: {
    id: row.bringer_id,
    name: row.bringer_name,
    organisationType: row.bringer_organisation,
  },
});

const caseQuery = `
select c.id, c.code_word, c.submitted_on::text, c.service_language, c.presenter_function,
  c.urgency_reason, c.urgent_by::text,
  c.age_band, d.id as district_id, d.county_id, a.psychosocial_adult_from,
  v.functions, b.user_id as bringer_id, u.name as bringer_name, o.type as bringer_organisation
from cases c join case_versions v on v.case_id = c.id and v.version = c.version
join case_bringers b on b.case_id = c.id join users u on u.id = b.user_id
join areas a on a.id = c.area_id
left join districts d on d.id = coalesce(c.district_id, (select p.district_id
  from sessions s join places p on p.id = s.place_id where s.id = $2))
left join organisations o on o.id = u.organisation_id
where c.id = any($1)`;

const dueQuery = `
select s.id from sessions s
where s.area_id = $1 and s.state = 'open' and s.starts_at > $2 and s.starts_at <= $3
  and exists (select 1 from agenda_items a where a.session_id = s.id and a.state = 'scheduled')
  and not exists (select 1 from scheduling_events e where e.session_id = s.id
    and e.type = 'unlocked' and e.at >= s.starts_at - ($3::timestamptz - $2::timestamptz))
order by s.starts_at, s.id`;

const summaryQuery = `
select s.id, t.name as team_name, p.name as place_name,
  (select count(*)::int from agenda_items a where a.session_id = s.id and a.state <> 'withdrawn') as placed,
  exists (select 1 from invitations i where i.session_id = s.id and i.state <> 'cancelled') as invited
from sessions s join teams t on t.id = s.team_id left join places p on p.id = s.place_id
where s.id = any($1)`;

const holdQuery = prepared(`
select id, area_id as "areaId", team_id as "teamId", seq from sessions
where id = any($1) order by id for update`);
