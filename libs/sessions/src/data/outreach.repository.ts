import { Injectable } from '@nestjs/common';
import type { OutreachDay, PlanOutreach } from '@rukkanen/contract';
import { refuse, type LocalDay } from '@rukkanen/kernel';
import type { Transaction } from '@rukkanen/persistence';

/** Outreach days as rows. */
@Injectable()
export class OutreachRepository {
  async from(tx: Transaction, areas: readonly string[], day: LocalDay): Promise<OutreachDay[]> {
    return tx.query(
      `${outreachQuery} where o.area_id = any($1) and o.on_day >= $2
       order by o.on_day, o.start_time, o.id`,
      [areas, day],
    );
  }

  async find(tx: Transaction, id: string): Promise<OutreachDay> {
    const [day]: OutreachDay[] = await tx.query(`${outreachQuery} where o.id::text = $1`, [id]);
    return day ?? refuse('access.not_found');
  }

  /** Keeps other writers out until the transaction ends. */
  async hold(tx: Transaction, id: string): Promise<void> {
    await tx.query('select 1 from outreach_days where id::text = $1 for update', [id]);
  }

  async add(
    tx: Transaction,
    { id, areaId, at, ...day }: PlanOutreach & { id: string; areaId: string; at: Date },
  ): Promise<void> {
    await tx.query(
      `insert into outreach_days (id, area_id, place_id, on_day, start_time, minutes, function,
         user_id, created_at, changed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)`,
      [id, areaId, ...valuesOf(day), at],
    );
  }

  /** Writes a changed day with its next revision. */
  async save(
    tx: Transaction,
    { id, at, cancelled, ...day }: PlanOutreach & { id: string; cancelled: boolean; at: Date },
  ): Promise<void> {
    await tx.query(
      `update outreach_days set place_id = $2, on_day = $3, start_time = $4, minutes = $5,
         function = $6, user_id = $7, cancelled = $8, changed_at = $9, revision = revision + 1
       where id::text = $1`,
      [id, ...valuesOf(day), cancelled, at],
    );
  }

  /** The area of a place that is not closed. */
  async areaOf(tx: Transaction, placeId: string): Promise<string> {
    const [place]: { areaId: string }[] = await tx.query(
      'select area_id as "areaId" from places where id = $1 and closed_on is null',
      [placeId],
    );
    return place?.areaId ?? refuse('access.not_found');
  }

  /** Whether somebody has a role in an area and has not left. */
  async worksIn(tx: Transaction, personId: string, areaId: string): Promise<boolean> {
    const rows: unknown[] = await tx.query(
      `select 1 from users u join user_grants g on g.user_id = u.id
       where u.id = $1 and g.area_id = $2 and u.ended_at is null limit 1`,
      [personId, areaId],
    );
    return rows.length > 0;
  }
}

const valuesOf = (day: PlanOutreach): readonly (string | number | null)[] => [
  day.placeId,
  day.onDay,
  day.startTime,
  day.minutes,
  day.function,
  day.personId,
];

const outreachQuery = `
select o.id, o.area_id as "areaId", o.place_id as "placeId", p.name as "placeName",
  o.on_day::text as "onDay", o.start_time as "startTime", o.minutes, o.function,
  o.user_id as "personId", u.name as "personName", o.cancelled, o.revision
from outreach_days o join places p on p.id = o.place_id left join users u on u.id = o.user_id`;
