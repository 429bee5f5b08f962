import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { newUid, type LocalTime } from '@rukkanen/calendar';
import type { Transaction } from '@rukkanen/persistence';
import type { SessionEntity } from '@rukkanen/sessions';
import type { InvitationEntity } from './data/invitation.entity.js';
import { InvitationsRepository } from './data/invitations.repository.js';
import { MailsRepository } from './data/mails.repository.js';
import type { StandingEntity } from './data/standing.entity.js';
import { StandingRepository } from './data/standing.repository.js';
import { laterThan } from './domain/next-invitation.js';
import { saySeries } from './domain/said.js';
import { heldIn, planSeries, type Shape } from './domain/standing.js';
import { spanFrom } from './domain/words.js';
import { nextSequence, Occurrences, type Ended } from './occurrences.service.js';
import type { Posted } from './posted.js';

/** A session of a term in which somebody is wanted by standing, at the start that the term plans. */
export interface Place {
  readonly session: SessionEntity;
  readonly planned: LocalTime;
  readonly function: StandingEntity['function'];
  readonly part: InvitationEntity['part'];
}

/** What is wished of a person's series: the places from now on, and how its rows stand. */
export interface Wishes {
  readonly places: readonly Place[];
  readonly isAhead: (row: InvitationEntity) => boolean;
  /** Whether a calendar that lost it would show something ahead: it, or the day it was moved from. */
  readonly matters: (row: InvitationEntity) => boolean;
  /** Why a place ends that is wanted no more: its meeting is off, at another time, or without them. */
  readonly why: (row: InvitationEntity) => Ended;
}

/** One person's standing in a term: whole series, told, changed and withdrawn. */
@Injectable()
export class Standing {
  constructor(
    private readonly invitations: InvitationsRepository,
    private readonly standing: StandingRepository,
    private readonly mails: MailsRepository,
    private readonly occurrences: Occurrences,
  ) {}

  /**
   * Brings a person's series of a term to the places where they are wanted from now on. Single days
   * that go are left to the sessions themselves.
   */
  async bringTo(
    tx: Transaction,
    term: { readonly id: string; readonly areaId: string; readonly minutes: number },
    userId: string,
    told: StandingEntity | null,
    { places, ...wishes }: Wishes,
  ): Promise<Posted[]> {
    const held = told ? await this.invitations.occurrencesOf(tx, told.id) : [];
    const open = await this.#notAlone(tx, userId, told, places);
    const plan = planSeries(
      told,
      held.map((row) => ({ occurrence: row.occurrence ?? '', ahead: wishes.isAhead(row) })),
      open.map(({ planned }) => planned),
      term.minutes,
    );
    const narrowed = { places: open, ...wishes };
    const posted = told ? await this.#change(tx, told, plan.told, held, narrowed) : [];
    if (!plan.fresh) return posted;
    return [...posted, ...(await this.#begin(tx, term, userId, plan.fresh, open))];
  }

  /** Places that a series can hold: not those told by themselves, nor what was taken out of it. */
  async #notAlone(
    tx: Transaction,
    userId: string,
    told: StandingEntity | null,
    places: readonly Place[],
  ): Promise<Place[]> {
    const ids = places.map(({ session }) => session.id);
    const rows = await this.invitations.ofPerson(tx, userId, ids);
    const alone = new Set(
      rows
        .filter(
          ({ standingId, state, removed }) => removed || (!standingId && state !== 'cancelled'),
        )
        .map(({ sessionId }) => sessionId),
    );
    const out = told?.recurrence.exceptions ?? [];
    return places.filter(
      ({ session, planned }) => !alone.has(session.id) && !out.includes(planned),
    );
  }

  async #change(
    tx: Transaction,
    told: StandingEntity,
    plan: 'KEEP' | 'WITHDRAW' | Shape,
    held: readonly InvitationEntity[],
    { places, matters, why }: Wishes,
  ): Promise<Posted[]> {
    if (plan === 'KEEP') return [];
    await this.mails.holdWaiting(tx, told.uid);
    if (plan === 'WITHDRAW') return this.#withdraw(tx, told, held, why);
    const stays = new Set(heldIn(plan));
    const going = held.filter(({ occurrence }) => !stays.has(occurrence ?? ''));
    const ended: Posted[] = [];
    for (const row of going)
      ended.push(...(await this.occurrences.end(tx, told, row, why(row), false)));
    const { exceptions } = told.recurrence;
    const all = [...new Set([...plan.recurrence.exceptions, ...exceptions])].sort();
    Object.assign(told, { ...plan, recurrence: { ...plan.recurrence, exceptions: all } });
    told.sequence = nextSequence(told);
    await this.#countUp(tx, going, told.sequence);
    await this.#seat(tx, told, stays, places);
    const retold = await this.#tell(tx, told);
    const again = await this.#tellAgain(tx, told, held, { stays, matters });
    return [...ended, ...retold, ...again];
  }

  /** Feeds name each place by itself: there, too, SEQUENCE rises with its end. */
  async #countUp(
    tx: Transaction,
    ended: readonly InvitationEntity[],
    sequence: number,
  ): Promise<void> {
    for (const row of ended) {
      row.sequence = Math.max(row.sequence, sequence);
      await this.invitations.save(tx, row);
    }
  }

  /** What calendars hold beside the series is told again as far as it still matters. */
  async #tellAgain(
    tx: Transaction,
    told: StandingEntity,
    held: readonly InvitationEntity[],
    { stays, matters }: { stays: ReadonlySet<string> } & Pick<Wishes, 'matters'>,
  ): Promise<Posted[]> {
    const posted: Posted[] = [];
    for (const row of held.filter((one) => stays.has(one.occurrence ?? '') && one.overridden)) {
      const { uid, occurrence } = row;
      if (matters(row)) posted.push(...(await this.occurrences.tell(tx, told, row, 'SAME')));
      else await this.mails.supersede(tx, { uid, occurrence });
    }
    return posted;
  }

  async #begin(
    tx: Transaction,
    term: { readonly id: string; readonly areaId: string },
    userId: string,
    shape: Shape,
    places: readonly Place[],
  ): Promise<Posted[]> {
    const now = laterThan(null, new Date());
    const series: StandingEntity = {
      id: randomUUID(),
      areaId: term.areaId,
      termId: term.id,
      userId,
      uid: newUid(randomUUID(), 'series'),
      sequence: 0,
      topSequence: 0,
      state: 'queued',
      function: places[0]?.function ?? 'CONVENER',
      ...shape,
      createdAt: now,
      changedAt: now,
    };
    await this.standing.save(tx, series);
    await this.#seat(tx, series, new Set(heldIn(shape)), places);
    const said = saySeries('SERIES_NEW', series);
    return said ? this.occurrences.putSeries(tx, series, said) : [];
  }

  /** Tells the series anew, or for the first time when nobody can have heard of it. */
  async #tell(tx: Transaction, series: StandingEntity): Promise<Posted[]> {
    const known = await this.mails.mayBeKnown(tx, { uid: series.uid });
    series.changedAt = laterThan(series, new Date());
    series.state = 'queued';
    await this.standing.save(tx, series);
    const said = saySeries(known ? 'SERIES_UPDATE' : 'SERIES_NEW', series);
    return said ? this.occurrences.putSeries(tx, series, said) : [];
  }

  /** Calendars drop the whole series, its occurrences included. */
  async #withdraw(
    tx: Transaction,
    series: StandingEntity,
    held: readonly InvitationEntity[],
    why: Wishes['why'],
  ): Promise<Posted[]> {
    const known = await this.mails.mayBeKnown(tx, { uid: series.uid });
    series.sequence = nextSequence(series);
    series.changedAt = laterThan(series, new Date());
    const off = held.every((row) => why(row) !== 'WITHDRAWN');
    const said = saySeries(off ? 'SERIES_OFF' : 'SERIES_WITHDRAWN', series);
    const posted = known && said ? await this.occurrences.putSeries(tx, series, said) : [];
    if (!known) await this.mails.supersede(tx, { uid: series.uid });
    series.state = 'cancelled';
    await this.standing.save(tx, series);
    for (const row of held) {
      await this.mails.supersede(tx, { uid: series.uid, occurrence: row.occurrence });
      Object.assign(row, {
        state: 'cancelled',
        sequence: series.sequence,
        changedAt: laterThan(row, new Date()),
      });
      await this.invitations.save(tx, row);
    }
    return posted;
  }

  /** Gives every place that the series holds its row; those that it held already stay as they are. */
  async #seat(
    tx: Transaction,
    series: StandingEntity,
    starts: ReadonlySet<LocalTime>,
    places: readonly Place[],
  ): Promise<void> {
    const here = places.filter(({ planned }) => starts.has(planned));
    const ids = here.map(({ session }) => session.id);
    const rows = await this.invitations.ofPerson(tx, series.userId, ids);
    for (const place of here) {
      const before = rows.find(({ sessionId }) => sessionId === place.session.id);
      const stays = before?.state !== 'cancelled' && before?.standingId === series.id;
      if (stays && before?.occurrence === place.planned) continue;
      await this.invitations.save(tx, seated(series, place, before));
    }
  }
}

/** A place told with its series: at the time that the series gives. */
function seated(
  series: StandingEntity,
  { session, planned, function: own, part }: Place,
  before: InvitationEntity | undefined,
): InvitationEntity {
  return {
    id: before?.id ?? randomUUID(),
    areaId: session.areaId,
    sessionId: session.id,
    userId: series.userId,
    uid: series.uid,
    sequence: Math.max(series.sequence, before?.sequence ?? 0),
    state: 'queued',
    function: own,
    part,
    ...spanFrom(planned, series.minutes),
    createdAt: before?.createdAt ?? series.changedAt,
    changedAt: before ? laterThan(before, series.changedAt) : series.changedAt,
    standingId: series.id,
    occurrence: planned,
    overridden: false,
    removed: false,
  };
}
