import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ChangeOutreach, OutreachDay, OutreachList, PlanOutreach } from '@rukkanen/contract';
import { areasWhere, requireMay } from '@rukkanen/identity';
import { Clock, helsinkiDay, refuse, type Actor } from '@rukkanen/kernel';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import { OutreachRepository } from './data/outreach.repository.js';
import { refuseAt } from './domain/term-rule.js';
import { instantOf } from './domain/wall-time.js';

/**
 * Outreach days: who of which function is at which place on which day (PLC-09). When one was changed is
 * real time, since calendars compare it.
 */
@Injectable()
export class Outreach {
  constructor(
    private readonly days: OutreachRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Those from today on, also those that are called off: whoever meant to come sees it. */
  async list(actor: Actor, areaId?: string): Promise<OutreachList> {
    const areas = areasWhere(actor, 'place.read');
    if (areaId && !areas.includes(areaId)) refuse('access.not_found');
    const chosen = areaId ? [areaId] : areas;
    const today = helsinkiDay(this.clock.now());
    return this.transactions.inAreas(chosen, async (tx) => ({
      days: await this.days.from(tx, chosen, today),
    }));
  }

  async plan(actor: Actor, sent: PlanOutreach): Promise<OutreachDay> {
    return this.transactions.run(actor, async (tx) => {
      const areaId = await this.#check(tx, actor, sent);
      const id = randomUUID();
      await this.days.add(tx, { id, areaId, ...sent, at: new Date() });
      return this.days.find(tx, id);
    });
  }

  /** Changed or called off by whoever looked last; it stays in its area. */
  async change(
    actor: Actor,
    id: string,
    { revision, cancelled, ...sent }: ChangeOutreach,
  ): Promise<OutreachDay> {
    return this.transactions.run(actor, async (tx) => {
      await this.days.hold(tx, id);
      const known = await this.days.find(tx, id);
      requireMay(actor, 'session.lock', known.areaId);
      if (known.revision !== revision)
        refuse('state.changed_meanwhile', { revision: known.revision });
      if ((await this.#check(tx, actor, sent)) !== known.areaId)
        refuseAt('placeId', 'invalid_value');
      await this.days.save(tx, { id, ...sent, cancelled, at: new Date() });
      return this.days.find(tx, id);
    });
  }

  /** A place of an own area, somebody of that area, and a time that exists and is ahead; the area. */
  async #check(tx: Transaction, actor: Actor, sent: PlanOutreach): Promise<string> {
    const areaId = await this.days.areaOf(tx, sent.placeId);
    requireMay(actor, 'session.lock', areaId);
    if (sent.personId && !(await this.days.worksIn(tx, sent.personId, areaId)))
      refuseAt('personId', 'invalid_value');
    const at = instantOf(sent.onDay, sent.startTime);
    if (!at) return refuse('session.skipped_hour', { days: [sent.onDay] });
    if (at <= this.clock.now()) refuse('session.day_passed', { days: [sent.onDay] });
    return areaId;
  }
}
