import { Injectable } from '@nestjs/common';
import { Actions } from '@rukkanen/actions';
import type { RosterChange } from '@rukkanen/contract';
import { Clock, type Actor } from '@rukkanen/kernel';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import { RosterChanges, rosterOf, Rosters, type RosterFacts } from '@rukkanen/rosters';
import { Agendas, SessionsRepository, type SessionEntity } from '@rukkanen/sessions';
import { ConveningTerms } from './convening-terms.service.js';
import type { Wanted } from './domain/planned-mails.js';
import { rerouted } from './domain/rerouted.js';
import { Telling } from './telling.service.js';

/** The roster of a team before and after a change. */
interface Turn {
  readonly before: RosterFacts;
  readonly after: RosterFacts;
}

/** Changes of a roster with everything that follows from them, in one transaction. */
@Injectable()
export class Staffing {
  constructor(
    private readonly changes: RosterChanges,
    private readonly rosters: Rosters,
    private readonly actions: Actions,
    private readonly agendas: Agendas,
    private readonly sessions: SessionsRepository,
    private readonly terms: ConveningTerms,
    private readonly telling: Telling,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes a change; whoever is now wanted in a coming session, or no longer, hears of it (ROS-04), and
   * open actions go to whoever follows in a seat (ROS-16).
   */
  async change(actor: Actor, teamId: string, seen: string, change: RosterChange): Promise<void> {
    await this.transactions.run(actor, async (tx) => {
      const { areaId, before } = await this.changes.change(tx, actor, teamId, seen, change);
      const after = await this.rosters.facts(tx, [teamId]);
      await this.actions.handOver(tx, areaId, { actorId: actor.userId });
      await this.terms.followRoster(tx, teamId);
      await this.#callAnew(tx, teamId, { before, after });
    });
  }

  /** Sessions outside terms, too, follow the roster; those of a term have done so already. */
  async #callAnew(tx: Transaction, teamId: string, turn: Turn): Promise<void> {
    for (const { id } of await this.sessions.toCome(tx, teamId, this.clock.now())) {
      const session = await this.sessions.hold(tx, id);
      await this.telling.bringTo(tx, session, await this.#wanted(tx, session, turn));
    }
  }

  /** A locked agenda is planned anew; before that whoever was called gives their place on. */
  async #wanted(
    tx: Transaction,
    session: SessionEntity,
    { before, after }: Turn,
  ): Promise<readonly Wanted[]> {
    if (session.state === 'locked') return (await this.agendas.plan(tx, session)).windows;
    const told = await this.telling.told(tx, session.id);
    return rerouted(told, rosterOf(before)(session.heldOn), rosterOf(after)(session.heldOn));
  }
}
