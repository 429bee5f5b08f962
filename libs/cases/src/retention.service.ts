import { Injectable } from '@nestjs/common';
import type { PlannedDeletion, RetentionState } from '@rukkanen/contract';
import { areasWhere, People } from '@rukkanen/identity';
import { addDays, Clock, helsinkiDay, refuse, type Actor } from '@rukkanen/kernel';
import { Settings, Transactions, type Transaction } from '@rukkanen/persistence';
import { Texts } from '@rukkanen/texts';
import { CaseStates } from './case-states.js';
import { RetentionReadModel } from './data/retention.read-model.js';
import { CASE_MACHINE } from './domain/case-machine.js';
import { CAP_DAYS } from './domain/retention.js';
import { Leaving } from './leaving.service.js';

/** How far ahead the dry run looks. */
const AHEAD_DAYS = 30;

/** Deletes the texts of cases when their time is over; the coded skeleton stays (DPR-02). */
@Injectable()
export class Retention {
  constructor(
    private readonly planning: RetentionReadModel,
    private readonly states: CaseStates,
    private readonly leaving: Leaving,
    private readonly texts: Texts,
    private readonly people: People,
    private readonly settings: Settings,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** The dry run in the areas where the actor watches over it: what goes now and in the days to come. */
  async state(actor: Actor): Promise<RetentionState> {
    const watched = areasWhere(actor, 'retention.read');
    const audited = areasWhere(actor, 'audit.read');
    return this.transactions.inAreas(watched, async (tx) => {
      const today = this.#today();
      const planned = await this.planning.planned(tx, addDays(today, AHEAD_DAYS));
      const shown = (one: PlannedDeletion) =>
        audited.includes(one.areaId) ? one : { ...one, codeWord: null };
      const areas = await this.planning.policies(tx, watched);
      return {
        paused: await this.#paused(),
        due: planned.filter(({ on }) => on <= today).map(({ caseId }) => caseId),
        retentionDays: Math.max(0, ...areas.map(({ retentionDays }) => retentionDays)),
        capDays: CAP_DAYS,
        areas,
        planned: planned.map(shown),
      };
    });
  }

  /** The dry run of every area, or of one, by a day: for the operator. */
  async dryRun(areaId?: string, on: string = this.#today()): Promise<PlannedDeletion[]> {
    const all = await this.people.allAreas();
    if (areaId !== undefined && !all.includes(areaId)) refuse('access.not_found');
    return this.transactions.inAreas(areaId === undefined ? all : [areaId], (tx) =>
      this.planning.planned(tx, on),
    );
  }

  async pause(actor: Actor, paused: boolean): Promise<RetentionState> {
    await this.settings.set('retention.paused', paused);
    return this.state(actor);
  }

  /**
   * One area's sweep, a transaction a case: a failure half-way keeps what has been done. What an older
   * dump has brought back without its key goes too. Answers the number of cases whose texts went;
   * nothing happens while paused.
   */
  async sweep(areaId: string): Promise<number> {
    if (await this.#paused()) return 0;
    const due = (await this.dryRun(areaId)).map(({ caseId }) => caseId);
    const unreadable = await this.transactions.inAreas([areaId], (tx) =>
      this.texts.casesWithoutKey(tx),
    );
    const going = [...new Set([...due, ...unreadable])];
    for (const caseId of going)
      await this.transactions.inAreas([areaId], (tx) => this.#reduce(tx, caseId));
    return going.length;
  }

  /**
   * Without its texts a case can wait for nobody any more: what has ended and what was never finished
   * is reduced. What is being discussed or waits for its feedback goes on as codes.
   */
  async #reduce(tx: Transaction, caseId: string): Promise<void> {
    const { state, inMeeting } = await this.planning.hold(tx, caseId);
    const change = { caseId, actorId: null, codes: { because: 'retention' } };
    if (CASE_MACHINE.reduced.from.includes(state) && !inMeeting) {
      await this.leaving.leave(
        tx,
        await this.states.transition(tx, { ...change, event: 'reduced' }),
      );
    } else await this.states.note(tx, { ...change, event: 'purged' });
    await this.texts.erase(tx, [caseId], this.clock.now());
  }

  #today(): string {
    return helsinkiDay(this.clock.now());
  }

  async #paused(): Promise<boolean> {
    return (await this.settings.get('retention.paused')) ?? false;
  }
}
