import { Injectable } from '@nestjs/common';
import { staysInOrder } from '@rukkanen/calendar';
import { Clock } from '@rukkanen/kernel';
import type { Transaction } from '@rukkanen/persistence';
import type { InvitationEntity } from './data/invitation.entity.js';
import { InvitationsRepository } from './data/invitations.repository.js';
import { MailsRepository } from './data/mails.repository.js';
import type { StandingEntity } from './data/standing.entity.js';
import { StandingRepository } from './data/standing.repository.js';
import { laterThan } from './domain/next-invitation.js';
import type { Wanted } from './domain/planned-mails.js';
import { sayPlace, saySeries, type SaidKind } from './domain/said.js';
import { wallTimeOf } from './domain/words.js';
import { Post } from './post.service.js';
import { toPosted, type Posted } from './posted.js';

/** Why an occurrence ends. */
export type Ended = Extract<SaidKind, 'OFF' | 'MOVED' | 'WITHDRAWN'>;

/**
 * The occurrences of standing series: overridden, taken out, told again. All that is told under one UID
 * counts SEQUENCE up together, so that no calendar takes a part for older than the whole.
 */
@Injectable()
export class Occurrences {
  constructor(
    private readonly invitations: InvitationsRepository,
    private readonly standing: StandingRepository,
    private readonly mails: MailsRepository,
    private readonly post: Post,
    private readonly clock: Clock,
  ) {}

  /** Whether calendars can hold the occurrence at another time: never past a neighbour (Outlook). */
  async canHold(tx: Transaction, row: InvitationEntity, startsAt: Date): Promise<boolean> {
    const all = await this.invitations.occurrencesOf(tx, row.standingId ?? '');
    return staysInOrder(all.map((one) => wallTimeOf(one.id === row.id ? startsAt : one.startsAt)));
  }

  /** Tells an occurrence at a time of its own; a new text alone keeps its SEQUENCE. */
  async override(tx: Transaction, row: InvitationEntity, wanted: Wanted): Promise<Posted[]> {
    const series = await this.standing.hold(tx, row.standingId ?? '');
    const { startsAt, endsAt, function: own, part } = wanted;
    const moved = !sameTime(row, wanted);
    Object.assign(row, { startsAt, endsAt, function: own, part });
    return this.tell(tx, series, row, 'UPDATE', moved);
  }

  /** Tells an overridden occurrence, with the next SEQUENCE when its time or its series is another. */
  async tell(
    tx: Transaction,
    series: StandingEntity,
    row: InvitationEntity,
    kind: SaidKind,
    raised = true,
  ): Promise<Posted[]> {
    const kept = Math.max(row.sequence, series.sequence);
    const sequence = raised ? nextSequence(series, row) : kept;
    Object.assign(row, {
      overridden: true,
      state: 'queued',
      sequence,
      changedAt: stamp(series, row),
    });
    await this.standing.save(tx, series);
    await this.invitations.save(tx, row);
    return this.#put(tx, row, kind);
  }

  /**
   * Takes an occurrence out of the series for good: should the person be called again, they are invited
   * to an event of its own, since calendars do not agree on whether a cancelled occurrence can return.
   * While nobody can have heard of the series, it is told without the occurrence instead.
   */
  async takeOut(tx: Transaction, row: InvitationEntity, kind: Ended): Promise<Posted[]> {
    const series = await this.standing.hold(tx, row.standingId ?? '');
    const posted = await this.end(tx, series, row, kind, true);
    return posted.length > 0 ? posted : this.#refold(tx, series);
  }

  /**
   * Ends an occurrence. Its calendars hear of it when they may know of it by itself or, where
   * `toldWithSeries`, by the series.
   */
  async end(
    tx: Transaction,
    series: StandingEntity,
    row: InvitationEntity,
    kind: Ended,
    toldWithSeries: boolean,
  ): Promise<Posted[]> {
    const { uid } = series;
    const entry = { uid, occurrence: row.occurrence };
    await this.mails.holdWaiting(tx, uid);
    const known =
      (toldWithSeries && (await this.mails.mayBeKnown(tx, { uid }))) ||
      (await this.mails.mayBeKnown(tx, entry));
    if (toldWithSeries || known) except(series, row.occurrence ?? '');
    const sequence = known ? nextSequence(series, row) : row.sequence;
    Object.assign(row, { state: 'cancelled', sequence, changedAt: stamp(series, row) });
    await this.standing.save(tx, series);
    await this.invitations.save(tx, row);
    if (known) return this.#put(tx, row, kind);
    await this.mails.supersede(tx, entry);
    return [];
  }

  /** Writes the waiting message about a series anew, or takes it back when nothing of it is left. */
  async #refold(tx: Transaction, series: StandingEntity): Promise<Posted[]> {
    series.changedAt = laterThan(series, new Date());
    const said = saySeries('SERIES_NEW', series);
    if (!said) series.state = 'cancelled';
    await this.standing.save(tx, series);
    if (!said) await this.mails.supersede(tx, { uid: series.uid });
    else await this.putSeries(tx, series, said);
    return [];
  }

  /** Puts what is said of a series in line. */
  async putSeries(
    tx: Transaction,
    series: StandingEntity,
    said: NonNullable<ReturnType<typeof saySeries>>,
  ): Promise<Posted[]> {
    const rows = await this.invitations.occurrencesOf(tx, series.id);
    const first = rows.find(({ startsAt }) => startsAt > this.clock.now());
    const { id, areaId, userId, function: own } = series;
    const startsAt = first?.startsAt ?? new Date(8.64e15);
    const mailId = await this.post.put(tx, { areaId, about: { standingId: id }, said, startsAt });
    const endsAt = first?.endsAt ?? startsAt;
    return [{ mailId, personId: userId, function: own, kind: said.kind, startsAt, endsAt }];
  }

  async #put(tx: Transaction, row: InvitationEntity, kind: SaidKind): Promise<Posted[]> {
    const { id, areaId, startsAt } = row;
    const said = sayPlace(kind, row);
    const mailId = await this.post.put(tx, { areaId, about: { invitationId: id }, said, startsAt });
    return [toPosted(mailId, row, kind)];
  }
}

/** The next SEQUENCE under a UID, higher than any told of the series or of the place. */
export function nextSequence(series: StandingEntity, row?: InvitationEntity): number {
  series.topSequence = Math.max(series.topSequence, row?.sequence ?? 0) + 1;
  return series.topSequence;
}

/** DTSTAMP: later than what was told of the place, not earlier than what was told of its series. */
function stamp(series: StandingEntity, row: InvitationEntity): Date {
  const own = laterThan(row, new Date());
  series.changedAt = own > series.changedAt ? own : series.changedAt;
  return series.changedAt;
}

function except(series: StandingEntity, occurrence: string): void {
  const { exceptions } = series.recurrence;
  if (exceptions.includes(occurrence)) return;
  series.recurrence = { ...series.recurrence, exceptions: [...exceptions, occurrence].sort() };
}

const sameTime = (row: InvitationEntity, { startsAt, endsAt }: Wanted): boolean =>
  row.startsAt.getTime() === startsAt.getTime() && row.endsAt.getTime() === endsAt.getTime();
