import { Injectable } from '@nestjs/common';
import { People } from '@rukkanen/identity';
import { refuse } from '@rukkanen/kernel';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import { Rosters, without } from '@rukkanen/rosters';
import { DeclinesRepository } from './data/declines.repository.js';
import type { SessionEntity } from './data/session.entity.js';
import { SessionsRepository } from './data/sessions.repository.js';
import { timeSpent, type TimeSpent } from './domain/time-spent.js';

/** What sessions take of people's time, and what calling only those who are needed saves. */
export interface TimeSaved {
  readonly sessions: number;
  readonly cases: number;
  /** Person-minutes in the order that the sessions have, and in the best order of each. */
  readonly needed: number;
  readonly best: number;
  /** Person-minutes if everybody who is called sat from start to end. */
  readonly everybody: number;
  readonly saved: number;
}

/** Person-minutes saved against everybody all the time (SES-07), over every session with a case. */
@Injectable()
export class PersonMinutes {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly declines: DeclinesRepository,
    private readonly rosters: Rosters,
    private readonly people: People,
    private readonly transactions: Transactions,
  ) {}

  /** Counted from rows for the operator; nobody is named. */
  async count(area?: string): Promise<TimeSaved> {
    const areas = await this.people.allAreas();
    if (area !== undefined && !areas.includes(area)) refuse('access.not_found');
    const asked = area === undefined ? areas : [area];
    return this.transactions.inAreas(asked, async (tx) => {
      const counted: Counted[] = [];
      for (const session of await this.sessions.between(tx, asked, undefined, undefined))
        if (session.state !== 'cancelled') counted.push(await this.#countOne(tx, session));
      return together(counted.filter(({ cases }) => cases > 0));
    });
  }

  async #countOne(tx: Transaction, session: SessionEntity): Promise<Counted> {
    const items = await this.sessions.itemsWithCases(tx, session.id);
    const facts = await this.rosters.facts(tx, [session.teamId]);
    const seats = without(facts, session.heldOn, await this.declines.of(tx, session));
    const mode = await this.sessions.modeOf(tx, session.areaId);
    return { cases: items.length, ...timeSpent(session, items, seats, mode) };
  }
}

type Counted = TimeSpent & { readonly cases: number };

function together(counted: readonly Counted[]): TimeSaved {
  const sum = (of: keyof Counted) => counted.reduce((whole, one) => whole + one[of], 0);
  const [needed, everybody] = [sum('needed'), sum('everybody')];
  return {
    sessions: counted.length,
    cases: sum('cases'),
    needed,
    best: sum('best'),
    everybody,
    saved: everybody - needed,
  };
}
