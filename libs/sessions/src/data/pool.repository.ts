import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FunctionKey } from '@rukkanen/contract';
import { refuse } from '@rukkanen/kernel';
import { seeingAllAreas, type Transaction } from '@rukkanen/persistence';
import type { Booked } from '../domain/pool.js';
import type { Span } from '../domain/schedule.js';

export interface Expert {
  readonly id: string;
  readonly name: string;
  readonly function: FunctionKey;
}

/** A slot with the session that has it; without one when nobody has, or what had it is not held then. */
export interface SlotRow extends Span {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  readonly function: FunctionKey;
  readonly areaId: string | null;
  readonly sessionId: string | null;
  readonly teamName: string | null;
}

/** A session for which slots can be booked. */
export interface OpenSession extends Span {
  readonly id: string;
  readonly areaId: string;
  readonly teamName: string;
}

/** Slots of pooled experts as rows. Experts are asked for by roles in areas, so that rights stay as they are. */
@Injectable()
export class PoolRepository {
  /** People with a role and such a function in any of these areas. */
  async experts(
    tx: Transaction,
    areas: readonly string[],
    functions: readonly FunctionKey[],
  ): Promise<Expert[]> {
    return tx.query(
      `select distinct u.id, u.name, g.function from users u join user_grants g on g.user_id = u.id
       where g.area_id = any($1) and g.function = any($2) and u.ended_at is null
       order by u.name, u.id, g.function`,
      [areas, functions],
    );
  }

  /** Slots of these experts after an instant. A booking counts while its session is held at that time. */
  async slots(tx: Transaction, experts: readonly string[], after: Date): Promise<SlotRow[]> {
    return seeingAllAreas(tx, () =>
      tx.query(`${slotQuery} where l.user_id = any($1) and l.starts_at > $2 ${ORDER}`, [
        experts,
        after,
      ]),
    );
  }

  /** One slot; others who would change it wait until the transaction ends. */
  async hold(tx: Transaction, id: string): Promise<SlotRow> {
    await tx.query('select 1 from pool_slots where id = $1 for update', [id]);
    const [row]: SlotRow[] = await seeingAllAreas(tx, () =>
      tx.query(`${slotQuery} where l.id = $1`, [id]),
    );
    return row ?? refuse('access.not_found');
  }

  /** Open sessions of these areas after an instant. */
  async openSessions(
    tx: Transaction,
    areas: readonly string[],
    after: Date,
  ): Promise<OpenSession[]> {
    return tx.query(
      `select s.id, s.area_id as "areaId", t.name as "teamName", s.starts_at as "startsAt",
         s.ends_at as "endsAt"
       from sessions s join teams t on t.id = s.team_id
       where s.area_id = any($1) and s.state = 'open' and s.starts_at > $2 order by s.starts_at, s.id`,
      [areas, after],
    );
  }

  async offer(tx: Transaction, expert: Omit<Expert, 'name'>, spans: readonly Span[]) {
    for (const { startsAt, endsAt } of spans)
      await tx.query(
        `insert into pool_slots (id, user_id, function, starts_at, ends_at)
         values ($1, $2, $3, $4, $5)`,
        [randomUUID(), expert.id, expert.function, startsAt, endsAt],
      );
  }

  /** Books a slot; what it was booked for before and is not held then makes way. */
  async book(
    tx: Transaction,
    slotId: string,
    { id, areaId }: Pick<OpenSession, 'id' | 'areaId'>,
    by: string,
    at: Date,
  ): Promise<void> {
    await seeingAllAreas(tx, () =>
      tx.query('delete from pool_bookings where slot_id = $1', [slotId]),
    );
    await tx.query(
      `insert into pool_bookings (slot_id, area_id, session_id, booked_by, at)
       values ($1, $2, $3, $4, $5)`,
      [slotId, areaId, id, by, at],
    );
  }

  async release(tx: Transaction, slotId: string): Promise<void> {
    await tx.query('delete from pool_bookings where slot_id = $1', [slotId]);
  }

  async withdraw(tx: Transaction, slotId: string): Promise<void> {
    await seeingAllAreas(tx, () =>
      tx.query('delete from pool_bookings where slot_id = $1', [slotId]),
    );
    await tx.query('delete from pool_slots where id = $1', [slotId]);
  }

  /** Who is booked for a session, at times at which it is held. */
  async bookedFor(tx: Transaction, sessionId: string): Promise<Booked[]> {
    return tx.query(bookedQuery, [sessionId]);
  }
}

const slotQuery = `
select l.id, l.user_id as "userId", u.name, l.function, l.starts_at as "startsAt",
  l.ends_at as "endsAt", s.area_id as "areaId", s.id as "sessionId", t.name as "teamName"
from pool_slots l join users u on u.id = l.user_id
left join pool_bookings b on b.slot_id = l.id
left join sessions s on s.id = b.session_id and s.state <> 'cancelled'
  and s.starts_at <= l.starts_at and l.ends_at <= s.ends_at
left join teams t on t.id = s.team_id`;

const ORDER = 'order by l.starts_at, u.name, l.id';

const bookedQuery = `
select l.user_id as "personId", u.name, l.function, o.type as "organisationType",
  l.starts_at as "startsAt", l.ends_at as "endsAt"
from pool_bookings b join pool_slots l on l.id = b.slot_id join users u on u.id = l.user_id
join sessions s on s.id = b.session_id and s.starts_at <= l.starts_at and l.ends_at <= s.ends_at
left join organisations o on o.id = u.organisation_id
where b.session_id = $1 order by l.starts_at, l.id`;
