import { Injectable } from '@nestjs/common';
import type { SessionKind, SharedDay, TermSession } from '@rukkanen/contract';
import { refuse, type LocalDay } from '@rukkanen/kernel';
import type { Transaction } from '@rukkanen/persistence';
import { In } from 'typeorm';
import type { AreaBreak } from '../domain/term-days.js';
import { SessionEntity } from './session.entity.js';

/** A team as its sessions are cut. */
export interface SessionTeam {
  readonly id: string;
  readonly areaId: string;
  readonly name: string;
  readonly slotMinutes: number;
  readonly slotsPerSession: number;
  readonly openingMinutes: number;
  readonly closingMinutes: number;
}

/** A meeting that takes people's time. */
export interface Meeting {
  readonly id: string;
  readonly areaId: string;
  readonly teamId: string;
  readonly teamName: string;
  readonly kind: SessionKind;
  readonly heldOn: LocalDay;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** What a term is planned by: teams, breaks, and the meetings that are there already. */
@Injectable()
export class TermFacts {
  async team(tx: Transaction, id: string): Promise<SessionTeam> {
    const [team]: SessionTeam[] = await tx.query(`${teamQuery} where id = $1`, [id]);
    return team ?? refuse('access.not_found');
  }

  async teams(tx: Transaction, areas: readonly string[]): Promise<SessionTeam[]> {
    return tx.query(`${teamQuery} where area_id = any($1) order by area_id, id`, [areas]);
  }

  async breaks(tx: Transaction, areaId: string): Promise<(AreaBreak & { id: string })[]> {
    return tx.query(
      `select id, kind, first_on::text as "firstOn", last_on::text as "lastOn" from area_breaks
       where area_id = $1 order by first_on`,
      [areaId],
    );
  }

  async sharedDays(tx: Transaction, areaId: string): Promise<SharedDay[]> {
    return tx.query(
      `select id, purpose, pattern as repeat, first_on::text as "firstOn", last_on::text as "lastOn",
         start_time as "startTime", minutes
       from shared_days where area_id = $1 order by first_on, id`,
      [areaId],
    );
  }

  /** Every organisation by its name. */
  async organisations(tx: Transaction): Promise<ReadonlyMap<string, string>> {
    const rows: { id: string; name: string }[] = await tx.query(
      'select id, name from organisations',
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** The teams in whose seats any of these people are, at whatever time. */
  async teamsWith(tx: Transaction, people: readonly string[]): Promise<string[]> {
    const rows: { id: string }[] = await tx.query(
      `select distinct s.team_id as id from seats s join seat_holders h on h.seat_id = s.id
       where h.user_id = any($1) order by 1`,
      [people],
    );
    return rows.map(({ id }) => id);
  }

  /** Meetings of these teams that are not called off between two days. */
  async meetings(
    tx: Transaction,
    teamIds: readonly string[],
    from: LocalDay,
    to: LocalDay,
  ): Promise<Meeting[]> {
    return tx.query(
      `select s.id, s.area_id as "areaId", s.team_id as "teamId", t.name as "teamName", s.kind, s.held_on::text as "heldOn",
         s.starts_at as "startsAt", s.ends_at as "endsAt"
       from sessions s join teams t on t.id = s.team_id
       where s.team_id = any($1) and s.held_on between $2 and $3 and s.state <> 'cancelled'
       order by s.starts_at, s.id`,
      [teamIds, from, to],
    );
  }

  /** The sessions of terms, by their planned days. */
  async sessionsOf(
    tx: Transaction,
    termIds: readonly string[],
  ): Promise<(TermSession & { termId: string })[]> {
    const rows: (TermSession & { termId: string; startsAt: Date; endsAt: Date })[] = await tx.query(
      `select s.id, s.term_id as "termId", s.planned_on::text as "plannedOn", s.held_on::text as date,
         s.starts_at as "startsAt", s.ends_at as "endsAt", s.state, s.revision,
         (select count(*)::int from agenda_items i where i.session_id = s.id and i.state <> 'withdrawn') as placed
       from sessions s where s.term_id = any($1) order by s.planned_on`,
      [termIds],
    );
    return rows.map((row) => ({
      ...row,
      startsAt: new Date(row.startsAt).toISOString(),
      endsAt: new Date(row.endsAt).toISOString(),
    }));
  }

  /** The same as they are kept, held until the transaction ends. */
  async holdSessions(tx: Transaction, termId: string): Promise<SessionEntity[]> {
    return tx.find(SessionEntity, {
      where: { termId },
      order: { plannedOn: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async addSessions(tx: Transaction, sessions: readonly SessionEntity[]): Promise<void> {
    if (sessions.length > 0) await tx.insert(SessionEntity, [...sessions]);
  }

  /** Takes sessions out of their term for a moment, so that their days may change places. */
  async loosen(tx: Transaction, sessions: readonly SessionEntity[]): Promise<void> {
    if (sessions.length === 0) return;
    await tx.update(
      SessionEntity,
      { id: In(sessions.map(({ id }) => id)) },
      { termId: null, plannedOn: null },
    );
  }

  /** Cases that wait for a slot in an area, and those that came since a day. */
  async demand(
    tx: Transaction,
    areaId: string,
    since: LocalDay,
  ): Promise<{ waiting: number; arrived: number }> {
    const [row]: { waiting: number; arrived: number }[] = await tx.query(
      `select count(*) filter (where state in ('submitted', 'queued'))::int as waiting,
         count(*) filter (where submitted_on >= $2)::int as arrived
       from cases where area_id = $1`,
      [areaId, since],
    );
    return row ?? { waiting: 0, arrived: 0 };
  }

  /** A team's coming consultations with what is free in each. */
  async freeOf(
    tx: Transaction,
    teamId: string,
    after: Date,
    until: LocalDay,
  ): Promise<{ date: LocalDay; slots: number; free: number }[]> {
    return tx.query(
      `select s.held_on::text as date, s.slots,
         greatest(0, s.slots - (select count(*)::int from agenda_items i
           where i.session_id = s.id and i.state <> 'withdrawn')) as free
       from sessions s where s.team_id = $1 and s.kind = 'CONSULTATION' and s.starts_at > $2
         and s.held_on <= $3 and s.state in ('open', 'locked') order by s.starts_at`,
      [teamId, after, until],
    );
  }
}

const teamQuery = `
select id, area_id as "areaId", name, slot_minutes as "slotMinutes",
  slots_per_session as "slotsPerSession", opening_minutes as "openingMinutes",
  closing_minutes as "closingMinutes"
from teams`;
