import { Injectable } from '@nestjs/common';
import { Actions } from '@rukkanen/actions';
import type { RosterChange } from '@rukkanen/contract';
import { Clock, type Actor } from '@rukkanen/kernel';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import { RosterChanges } from '@rukkanen/rosters';
import { Agendas, SessionsRepository } from '@rukkanen/sessions';
import { ConveningTerms } from './convening-terms.service.js';
import { Telling } from './telling.service.js';

/** Changes of a roster with everything that follows from them, in one transaction. */
@Injectable()
export class Staffing {
  constructor(
    private readonly changes: RosterChanges,
    private readonly actions: Actions,
    private readonly agendas: Agendas,
    private readonly sessions: SessionsRepository,
    private readonly telling: Telling,
    private readonly terms: ConveningTerms,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes a change; whoever is now wanted in a locked session, or no longer, hears of it (ROS-04), and
   * open actions go to whoever follows in a seat (ROS-16).
   */
  async change(actor: Actor, teamId: string, seen: string, change: RosterChange): Promise<void> {
    await this.transactions.run(actor, async (tx) => {
      const { areaId } = await this.changes.change(tx, actor, teamId, seen, change);
      await this.actions.handOver(tx, areaId, { actorId: actor.userId });
      await this.terms.followRoster(tx, teamId);
      await this.#callAnew(tx, teamId);
    });
  }

  /** Plans the locked sessions that are still ahead by the roster as it is now. */
  async #callAnew(tx: Transaction, teamId: string): Promise<void> {
    for (const { id } of await this.sessions.lockedAhead(tx, teamId, this.clock.now())) {
      const session = await this.sessions.hold(tx, id);
      const { windows } = await this.agendas.plan(tx, session);
      await this.telling.bringTo(tx, session, windows);
    }
  }
}
