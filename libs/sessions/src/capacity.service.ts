import { Injectable } from '@nestjs/common';
import type { CapacityList, TeamCapacity } from '@rukkanen/contract';
import { areasWhere } from '@rukkanen/identity';
import {
  type Actor,
  addDays,
  Clock,
  helsinkiDay,
  holidayOn,
  type LocalDay,
  refuse,
  weekdayOf,
} from '@rukkanen/kernel';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import { TermFacts, type SessionTeam } from './data/term-facts.repository.js';
import { TermsRepository, type Term } from './data/terms.repository.js';
import { capacity } from './domain/capacity.js';
import { singleDay } from './domain/single-day.js';
import { TermLooks } from './term-look.service.js';

const WEEKS = 12;
/** An extra session leaves people some days to come, and is offered within three weeks. */
const NOTICE_DAYS = 3;
const SEARCH_DAYS = 21;
const USUAL_START = '09:00';

/** Whether what is planned suffices for those who wait, and for more of them (MET-05, MET-09). */
@Injectable()
export class Capacities {
  constructor(
    private readonly facts: TermFacts,
    private readonly terms: TermsRepository,
    private readonly looks: TermLooks,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, areaId?: string): Promise<CapacityList> {
    const areas = areasWhere(actor, 'session.arrange');
    if (areaId && !areas.includes(areaId)) refuse('access.not_found');
    const chosen = areaId ? [areaId] : areas;
    return this.transactions.inAreas(chosen, async (tx) => {
      const terms = await this.terms.inAreas(tx, chosen);
      const teams: TeamCapacity[] = [];
      for (const team of await this.facts.teams(tx, chosen))
        teams.push(await this.#of(tx, team, terms));
      return { teams };
    });
  }

  async #of(tx: Transaction, team: SessionTeam, terms: readonly Term[]): Promise<TeamCapacity> {
    const now = this.clock.now();
    const today = helsinkiDay(now);
    const until = addDays(today, WEEKS * 7);
    const { waiting, arrived } = await this.facts.demand(
      tx,
      team.areaId,
      addDays(today, -WEEKS * 7),
    );
    const sessions = await this.facts.freeOf(tx, team.id, now, until);
    const { slotsPerSession, id: teamId, name: teamName } = team;
    const load = { waiting, arrived, weeksBack: WEEKS, weeksAhead: WEEKS };
    return {
      areaId: team.areaId,
      teamId,
      teamName,
      waiting,
      arrived,
      weeksAhead: WEEKS,
      planned: sessions.length,
      slotsPerSession,
      ...toPlain(capacity({ ...load, slotsPerSession, sessions })),
      extra: await this.#extra(tx, team, terms, today),
    };
  }

  /** The next working day that nothing keeps the team from, at the hour at which it usually meets. */
  async #extra(
    tx: Transaction,
    team: SessionTeam,
    terms: readonly Term[],
    today: LocalDay,
  ): Promise<TeamCapacity['extra']> {
    const usual = terms.find(({ teamId, state }) => teamId === team.id && state === 'sent');
    const { openingMinutes, slotMinutes, slotsPerSession, closingMinutes } = team;
    const minutes = openingMinutes + slotMinutes * slotsPerSession + closingMinutes;
    const startLocal = usual?.startTime ?? USUAL_START;
    const breaks = await this.facts.breaks(tx, team.areaId);
    for (let days = NOTICE_DAYS; days <= SEARCH_DAYS; days += 1) {
      const date = addDays(today, days);
      const isFree = breaks.every(({ firstOn, lastOn }) => date < firstOn || lastOn < date);
      if (weekdayOf(date) > 5 || holidayOn(date) || !isFree) continue;
      const extra = { date, startLocal, minutes };
      const { blockers, days: looked } = await this.looks.look(
        tx,
        team,
        'CONSULTATION',
        singleDay(extra),
      );
      if (blockers.length === 0 && looked.every(({ conflicts }) => conflicts.length === 0))
        return extra;
    }
    return null;
  }
}

const toPlain = ({ needs, ...rest }: ReturnType<typeof capacity>) => ({
  ...rest,
  needs: needs.map((need) => ({ ...need })),
});
