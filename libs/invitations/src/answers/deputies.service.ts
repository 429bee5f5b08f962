import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rukkanen/persistence';
import { Rosters, without, type SeatOnDay } from '@rukkanen/rosters';
import { Agendas, DeclinesRepository, type SessionEntity } from '@rukkanen/sessions';
import { StandingRepository } from '../data/standing.repository.js';
import type { Told, Wanted } from '../domain/planned-mails.js';
import { rerouted } from '../domain/rerouted.js';
import type { Posted } from '../posted.js';
import { Telling } from '../telling.service.js';
import { Terms } from '../terms.service.js';

/**
 * Who is asked when somebody does not come: the next holder of the seat in rank order, for this session
 * only (ROS-04). Whoever declined gets no cancellation. The session's row is held by the caller.
 */
@Injectable()
export class Deputies {
  constructor(
    private readonly declines: DeclinesRepository,
    private readonly rosters: Rosters,
    private readonly agendas: Agendas,
    private readonly standing: StandingRepository,
    private readonly terms: Terms,
    private readonly telling: Telling,
  ) {}

  /** Somebody does not come to the session; whoever is next in their seats is invited. */
  async callFor(tx: Transaction, session: SessionEntity, userId: string): Promise<Posted[]> {
    return this.#turn(tx, session, () => this.declines.add(tx, session, userId));
  }

  /**
   * Somebody comes after all, because the convener says so; whoever stood in is let go. They are told of
   * their place again where `asks`.
   */
  async callBack(
    tx: Transaction,
    session: SessionEntity,
    userId: string,
    asks: boolean,
  ): Promise<Posted[]> {
    const again = new Set(asks ? [userId] : []);
    return this.#turn(tx, session, () => this.declines.remove(tx, session, userId), again);
  }

  /**
   * Somebody comes after all and says so themselves: they have their place again, and whoever was asked
   * in their stead need not come. Nothing changes, and false is answered, when `isPromised` says that one
   * of those has promised to, or when the seat has gone to another.
   */
  async comesAgain(
    tx: Transaction,
    session: SessionEntity,
    userId: string,
    isPromised: (told: readonly Told[]) => Promise<boolean>,
  ): Promise<boolean> {
    const before = await this.#seats(tx, session);
    await this.declines.remove(tx, session, userId);
    const wanted = await this.#wanted(tx, session, before);
    const coming = new Set(wanted.map(({ personId }) => personId));
    const told = await this.telling.told(tx, session.id);
    const released = told.filter((one) => !one.cancelled && !coming.has(one.userId));
    if (!coming.has(userId) || (await isPromised(released))) {
      await this.declines.add(tx, session, userId);
      return false;
    }
    await this.telling.bringTo(tx, session, wanted);
    return true;
  }

  async #turn(
    tx: Transaction,
    session: SessionEntity,
    change: () => Promise<void>,
    again: ReadonlySet<string> = new Set(),
  ): Promise<Posted[]> {
    const before = await this.#seats(tx, session);
    await change();
    const wanted = await this.#wanted(tx, session, before);
    return this.telling.bringTo(tx, session, wanted, { again });
  }

  /** Those who stand in a term come by its rule; everybody else gives their own place on. */
  async #wanted(
    tx: Transaction,
    session: SessionEntity,
    before: readonly SeatOnDay[],
  ): Promise<readonly Wanted[]> {
    if (session.state === 'locked') return (await this.agendas.plan(tx, session)).windows;
    const told = await this.telling.told(tx, session.id);
    const called = rerouted(told, before, await this.#seats(tx, session));
    if (!(await this.standing.isOut(tx, session.id))) return called;
    const known = called.map((one) => ({ ...one, userId: one.personId, cancelled: false }));
    return this.terms.wantedIn(tx, session, known);
  }

  async #seats(tx: Transaction, session: SessionEntity): Promise<SeatOnDay[]> {
    const facts = await this.rosters.facts(tx, [session.teamId]);
    return without(facts, session.heldOn, await this.declines.of(tx, session));
  }
}
