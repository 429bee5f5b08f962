import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AddBreak, AddSharedDay, AreaDays } from '@rukkanen/contract';
import { requireMay } from '@rukkanen/identity';
import { type Actor, addDays, Clock, helsinkiDay, holidaysOf, refuse } from '@rukkanen/kernel';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import { TermFacts } from './data/term-facts.repository.js';
import { refuseAt, ruleOf } from './domain/term-rule.js';

const YEAR = 365;

/** The days that an area's terms leave out: its own break weeks beside the holidays (SES-08). */
@Injectable()
export class AreaDaysKeeping {
  constructor(
    private readonly facts: TermFacts,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor, areaId: string): Promise<AreaDays> {
    requireMay(actor, 'session.arrange', areaId);
    return this.transactions.inAreas([areaId], (tx) => this.#days(tx, areaId));
  }

  /** Adds a break. It leaves out days of terms still to be sent; sessions that are out stay. */
  async add(actor: Actor, areaId: string, { kind, firstOn, lastOn }: AddBreak): Promise<AreaDays> {
    requireMay(actor, 'session.lock', areaId);
    if (lastOn < firstOn) refuseAt('lastOn', 'too_small');
    return this.transactions.inAreas([areaId], async (tx) => {
      await tx.query('select 1 from terms where area_id = $1 for update', [areaId]);
      const breaks = await this.facts.breaks(tx, areaId);
      if (breaks.some((one) => one.firstOn <= lastOn && firstOn <= one.lastOn))
        refuse('area.break_overlaps');
      await tx.query(
        'insert into area_breaks (id, area_id, kind, first_on, last_on) values ($1, $2, $3, $4, $5)',
        [randomUUID(), areaId, kind, firstOn, lastOn],
      );
      return this.#days(tx, areaId);
    });
  }

  async remove(actor: Actor, areaId: string, breakId: string): Promise<AreaDays> {
    requireMay(actor, 'session.lock', areaId);
    return this.transactions.inAreas([areaId], async (tx) => {
      await tx.query('delete from area_breaks where id::text = $1 and area_id = $2', [
        breakId,
        areaId,
      ]);
      return this.#days(tx, areaId);
    });
  }

  /** Days that the area's teams share: a rule like a term's, by which terms are planned. */
  async share(actor: Actor, areaId: string, sent: AddSharedDay): Promise<AreaDays> {
    requireMay(actor, 'session.lock', areaId);
    const rule = ruleOf({ ...sent, exceptions: [] });
    return this.transactions.inAreas([areaId], async (tx) => {
      await tx.query(
        `insert into shared_days (id, area_id, purpose, pattern, first_on, last_on, start_time, minutes)
         values ($1, $2, $3, $4::jsonb, $5, $6, $7, $8)`,
        [
          randomUUID(),
          areaId,
          sent.purpose,
          JSON.stringify(rule.repeat),
          rule.firstOn,
          rule.lastOn,
          rule.startTime,
          rule.minutes,
        ],
      );
      return this.#days(tx, areaId);
    });
  }

  async unshare(actor: Actor, areaId: string, sharedDayId: string): Promise<AreaDays> {
    requireMay(actor, 'session.lock', areaId);
    return this.transactions.inAreas([areaId], async (tx) => {
      await tx.query('delete from shared_days where id::text = $1 and area_id = $2', [
        sharedDayId,
        areaId,
      ]);
      return this.#days(tx, areaId);
    });
  }

  async #days(tx: Transaction, areaId: string): Promise<AreaDays> {
    const today = helsinkiDay(this.clock.now());
    const until = addDays(today, YEAR);
    const year = Number(today.slice(0, 4));
    const holidays = [...holidaysOf(year), ...holidaysOf(year + 1)]
      .map(([on, holiday]) => ({ on, holiday }))
      .filter(({ on }) => today <= on && on <= until)
      .toSorted((one, other) => (one.on < other.on ? -1 : 1));
    return {
      breaks: await this.facts.breaks(tx, areaId),
      sharedDays: await this.facts.sharedDays(tx, areaId),
      holidays,
    };
  }
}
