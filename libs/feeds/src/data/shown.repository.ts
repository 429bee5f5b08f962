import { Injectable } from '@nestjs/common';
import type { ConsultationMode, FeedKind, Language } from '@rukkanen/contract';
import type { Transaction } from '@rukkanen/persistence';
import type { FeedSubject } from '../domain/feed-subject.js';
import type { Meeting } from '../domain/meeting-entry.js';
import type { OutreachDay } from '../domain/outreach-entry.js';

type SharedKind = Exclude<FeedKind, 'person'>;
export type SharedSubject = Extract<FeedSubject, { id: string }>;

/** A team, an area or a place that has a feed, by name. */
export interface NamedSubject extends SharedSubject {
  readonly name: string;
}

/** Of whom there are feeds, and what those show. */
@Injectable()
export class ShownRepository {
  /** Teams, areas and places of the open areas, in the order in which they are offered. */
  async subjects(tx: Transaction, language: Language): Promise<NamedSubject[]> {
    return tx.query(`${subjectsQuery} order by rank, "areaId", name`, [language]);
  }

  async find(
    tx: Transaction,
    kind: SharedKind,
    id: string,
    language: Language,
  ): Promise<NamedSubject | null> {
    const rows: NamedSubject[] = await tx.query(
      `select * from (${subjectsQuery}) s where s.kind = $2 and s.id = $3`,
      [language, kind, id],
    );
    return rows[0] ?? null;
  }

  /** Meetings that end after a moment, in the order in which they come; drafts are nobody's yet. */
  async meetings(
    tx: Transaction,
    { kind, id }: SharedSubject,
    language: Language,
    after: Date,
  ): Promise<Meeting[]> {
    return tx.query(`${meetingsQuery} and ${OF[kind]} order by s.starts_at, s.id`, [
      language,
      after,
      id,
    ]);
  }

  /** Days on which social services come to a place (PLC-09), from a day on. */
  async outreach(
    tx: Transaction,
    { kind, id }: SharedSubject,
    from: string,
  ): Promise<OutreachDay[]> {
    if (kind === 'team') return [];
    const of = kind === 'area' ? 'o.area_id = $2' : 'o.place_id = $2';
    return tx.query(`${outreachQuery} and ${of} order by o.on_day, o.start_time, o.id`, [from, id]);
  }

  /** How the area of a team consults, and whether a person sits in the team on a day. */
  async sight(
    tx: Transaction,
    { id, areaId }: SharedSubject,
    userId: string,
    day: string,
  ): Promise<{ areaId: string; mode: ConsultationMode; seated: boolean }> {
    const [row]: { mode: ConsultationMode; seated: boolean }[] = await tx.query(sightQuery, [
      areaId,
      id,
      userId,
      day,
    ]);
    return { areaId, mode: row?.mode ?? 'NETWORK', seated: row?.seated ?? false };
  }
}

const OF: Readonly<Record<SharedKind, string>> = {
  team: 's.team_id = $3',
  area: 's.area_id = $3',
  place: 's.place_id = $3',
};

const areaName = `case $1 when 'sv' then a.name_sv when 'en' then a.name_en else a.name_fi end`;

/** The areas themselves have no area policy, so their row is asked of by the setting. */
const subjectsQuery = `
select 1 as rank, 'team' as kind, t.id, t.area_id as "areaId", t.name || ', ' || ${areaName} as name
  from teams t join areas a on a.id = t.area_id
union all select 2, 'area', a.id, a.id, ${areaName} from areas a where a.id = any(app_areas())
union all select 3, 'place', p.id, p.area_id, p.name || ', ' || ${areaName}
  from places p join areas a on a.id = p.area_id`;

const meetingsQuery = `
select s.id as "sessionId", s.calendar_uid as uid, s.calendar_sequence as sequence,
  s.state = 'cancelled' as cancelled, s.kind, s.starts_at as "startsAt", s.ends_at as "endsAt",
  s.published_at as "createdAt",
  greatest(s.calendar_changed_at, t.calendar_changed_at) as "changedAt",
  t.name as team, ${areaName} as area, p.name as place,
  coalesce(s.join_url, t.join_url) as "joinUrl"
from sessions s join teams t on t.id = s.team_id join areas a on a.id = s.area_id
left join places p on p.id = s.place_id
where s.published_at is not null and s.ends_at > $2`;

const outreachQuery = `
select o.id, o.on_day::text as "onDay", o.start_time as "startTime", o.minutes, o.function,
  o.cancelled, o.revision, o.created_at as "createdAt", o.changed_at as "changedAt", p.name as place
from outreach_days o join places p on p.id = o.place_id
where o.on_day >= $1`;

const sightQuery = `
select a.consultation_mode as mode, exists (
  select 1 from seats s join seat_holders h on h.seat_id = s.id
  where s.team_id = $2 and h.user_id = $3 and h.valid @> $4::date) as seated
from areas a where a.id = $1`;
