import { Injectable } from '@nestjs/common';
import {
  FunctionKey,
  type BookPoolSlot,
  type OfferPoolTime,
  type PoolCalendar,
  type PoolSlot,
} from '@rukkanen/contract';
import { areasWhere, requireMay } from '@rukkanen/identity';
import { Clock, refuse, type Actor } from '@rukkanen/kernel';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import { refusingOverlaps, usualNeed } from '@rukkanen/rosters';
import {
  PoolRepository,
  type Expert,
  type OpenSession,
  type SlotRow,
} from './data/pool.repository.js';
import { liesIn, slotsFrom } from './domain/pool.js';
import { refuseAt } from './domain/term-rule.js';
import { instantOf } from './domain/wall-time.js';

/** Whoever is not needed at every meeting can be borrowed (ROS-14). */
const POOLED = FunctionKey.options.filter((own) => usualNeed(own) === 'ON_CALL');

interface Seen {
  readonly experts: readonly Expert[];
  /** Of those, the ones whose time the reader may offer. */
  readonly offering: readonly Expert[];
  readonly sessions: readonly OpenSession[];
}

/**
 * The calendar of pooled experts (ROS-15): slots of twenty minutes that every area with the expert sees
 * and whichever books first has. A slot that another area has is "taken", and nothing more is told.
 */
@Injectable()
export class Pool {
  constructor(
    private readonly pool: PoolRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async calendar(actor: Actor, areaId?: string): Promise<PoolCalendar> {
    const areas = areasWhere(actor, 'session.read');
    if (areaId && !areas.includes(areaId)) refuse('access.not_found');
    return this.transactions.inAreas(areaId ? [areaId] : areas, (tx) =>
      this.#calendar(tx, actor, areaId ? [areaId] : areas),
    );
  }

  async offer(actor: Actor, sent: OfferPoolTime): Promise<PoolCalendar> {
    return this.#change(actor, async (tx, { offering }) => {
      const { personId, function: own, on, startLocal } = sent;
      const expert =
        offering.find((one) => one.id === personId && one.function === own) ??
        refuseAt('personId', 'invalid_value');
      const startsAt = instantOf(on, startLocal) ?? refuse('session.skipped_hour', { days: [on] });
      if (startsAt <= this.clock.now()) refuse('session.day_passed', { days: [on] });
      await refusingOverlaps('pool.times_overlap', {}, () =>
        this.pool.offer(tx, expert, slotsFrom(startsAt, sent.slots)),
      );
    });
  }

  async book(actor: Actor, id: string, { sessionId }: BookPoolSlot): Promise<PoolCalendar> {
    return this.#change(actor, async (tx, { experts, sessions }) => {
      const slot = await this.#slot(tx, experts, id);
      if (slot.sessionId && slot.sessionId !== sessionId) refuse('pool.slot_taken');
      const session = sessions.find((one) => one.id === sessionId) ?? refuse('access.not_found');
      requireMay(actor, 'session.lock', session.areaId);
      const ofArea = await this.pool.experts(tx, [session.areaId], [slot.function]);
      if (!ofArea.some((one) => one.id === slot.userId)) refuse('access.not_found');
      if (!liesIn(slot, session)) refuse('pool.outside_session');
      await this.pool.book(tx, id, session, actor.userId, this.clock.now());
    });
  }

  /** Gives a slot back; of a session whose agenda is locked only after it was opened again. */
  async release(actor: Actor, id: string): Promise<PoolCalendar> {
    return this.#change(actor, async (tx, { experts, sessions }) => {
      const slot = await this.#slot(tx, experts, id);
      if (!slot.areaId) refuse('access.not_found');
      requireMay(actor, 'session.lock', slot.areaId ?? '');
      if (!sessions.some((one) => one.id === slot.sessionId)) refuse('session.wrong_state');
      await this.pool.release(tx, id);
    });
  }

  async withdraw(actor: Actor, id: string): Promise<PoolCalendar> {
    return this.#change(actor, async (tx, { offering }) => {
      const slot = await this.#slot(tx, offering, id);
      if (slot.sessionId) refuse('pool.slot_taken');
      await this.pool.withdraw(tx, id);
    });
  }

  async #change(
    actor: Actor,
    work: (tx: Transaction, seen: Seen) => Promise<void>,
  ): Promise<PoolCalendar> {
    const areas = areasWhere(actor, 'session.read');
    return this.transactions.inAreas(areas, async (tx) => {
      await work(tx, await this.#seen(tx, actor, areas));
      return this.#calendar(tx, actor, areas);
    });
  }

  async #slot(tx: Transaction, experts: readonly Expert[], id: string): Promise<SlotRow> {
    const slot = await this.pool.hold(tx, id);
    return experts.some((one) => one.id === slot.userId) ? slot : refuse('access.not_found');
  }

  async #seen(tx: Transaction, actor: Actor, areas: readonly string[]): Promise<Seen> {
    const experts = await this.pool.experts(tx, areas, POOLED);
    const led = areasWhere(actor, 'session.lock').filter((area) => areas.includes(area));
    const agreed = await this.pool.experts(tx, led, POOLED);
    const own = experts.filter((one) => one.id === actor.userId);
    const others = agreed.filter((one) => one.id !== actor.userId);
    const sessions = await this.pool.openSessions(tx, led, this.clock.now());
    return { experts, offering: [...own, ...others], sessions };
  }

  async #calendar(tx: Transaction, actor: Actor, areas: readonly string[]): Promise<PoolCalendar> {
    const { experts, offering, sessions } = await this.#seen(tx, actor, areas);
    const people = [...new Set(experts.map(({ id }) => id))];
    const slots = await this.pool.slots(tx, people, this.clock.now());
    const offered = new Set(offering.map(({ id }) => id));
    return {
      slots: slots.map((slot) => toSlot(slot, { areas, sessions, offered })),
      experts: [...offering],
      sessions: sessions.map(({ id, teamName, startsAt, endsAt }) => ({
        id,
        teamName,
        startsAt: startsAt.toISOString(),
        endsAt: endsAt.toISOString(),
      })),
    };
  }
}

interface Reader {
  readonly areas: readonly string[];
  readonly sessions: readonly OpenSession[];
  readonly offered: ReadonlySet<string>;
}

/** Of a slot that another area has it is told that it is taken. */
function toSlot(slot: SlotRow, { areas, sessions, offered }: Reader): PoolSlot {
  const { id, userId, name, function: own, areaId, sessionId, teamName, startsAt, endsAt } = slot;
  const isOurs = areaId !== null && areas.includes(areaId);
  const state = sessionId === null ? 'FREE' : isOurs ? 'OURS' : 'TAKEN';
  const fitting = sessions.filter((session) => liesIn(slot, session));
  return {
    id,
    expert: { id: userId, name, function: own },
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    state,
    session: isOurs && sessionId ? { id: sessionId, teamName: teamName ?? '' } : null,
    bookableFor: state === 'FREE' ? fitting.map((session) => session.id) : [],
    withdrawable: state === 'FREE' && offered.has(userId),
  };
}
