import { Injectable } from '@nestjs/common';
import type { SessionCard, SessionList, StepClock } from '@rukkanen/contract';
import { areasWhere } from '@rukkanen/identity';
import { areasOf, Clock, refuse, type Actor } from '@rukkanen/kernel';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import { gapsIn, rosterOn, Rosters } from '@rukkanen/rosters';
import { toSessionCard } from './data/cards.js';
import type { SessionEntity } from './data/session.entity.js';
import { SessionsRepository } from './data/sessions.repository.js';
import { nextMorning } from './domain/wall-time.js';

const BEFORE_SESSION_MS = 10 * 60_000;

interface Asked {
  readonly areaId?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Sessions as everybody in their area may see them: when, how full, and which seats are empty. */
@Injectable()
export class Scheduling {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly rosters: Rosters,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, { areaId, from, to }: Asked): Promise<SessionList> {
    const areas = areasWhere(actor, 'session.read');
    if (areaId && !areas.includes(areaId)) refuse('access.not_found');
    const chosen = areaId ? [areaId] : areas;
    return this.transactions.inAreas(chosen, async (tx) => {
      const found = await this.sessions.between(tx, chosen, from, to);
      return { sessions: await this.cards(tx, found) };
    });
  }

  async read(actor: Actor, id: string): Promise<SessionCard> {
    return this.transactions.inAreas(areasWhere(actor, 'session.read'), async (tx) => {
      const found = (await this.sessions.find(tx, id)) ?? refuse('access.not_found');
      return this.card(tx, found);
    });
  }

  async card(tx: Transaction, session: SessionEntity): Promise<SessionCard> {
    const [card] = await this.cards(tx, [session]);
    return card ?? refuse('access.not_found');
  }

  async cards(tx: Transaction, sessions: readonly SessionEntity[]): Promise<SessionCard[]> {
    const teams = [...new Set(sessions.map(({ teamId }) => teamId))];
    const facts = await this.rosters.facts(tx, teams);
    const summaries = await this.sessions.summaries(tx, sessions);
    return summaries.map((summary) => {
      const { teamId, heldOn } = summary.session;
      const seats = rosterOn(facts, heldOn).filter(({ seat }) => seat.teamId === teamId);
      return toSessionCard(summary, gapsIn(seats));
    });
  }

  /** The moment to which the demonstration steps: shortly before the next session, or next morning. */
  async momentOf(actor: Actor, to: StepClock['to']): Promise<Date> {
    const now = this.clock.now();
    if (to === 'next_day') return nextMorning(now);
    const areas = areasOf(actor);
    const next = await this.transactions.inAreas(areas, (tx) =>
      this.sessions.nextStart(tx, areas, new Date(now.getTime() + BEFORE_SESSION_MS)),
    );
    return next ? new Date(next.getTime() - BEFORE_SESSION_MS) : nextMorning(now);
  }
}
