import type { RosterChange, TeamRoster } from '@rukkanen/contract';
import { CommandError } from '../env.js';
import { plusDays } from './days.js';
import type { Visitor } from './visitor.js';

/** A team's roster as its convener works on it over HTTP. */
export class PlayedRoster {
  constructor(
    private readonly by: Visitor,
    private readonly teamId: string,
  ) {}

  /** Lets its holders go on for good: a term is sent only when its seats are held. */
  async lengthen(): Promise<void> {
    for (const { id, holdings } of (await this.#read()).seats) {
      const holder = holdings.find(({ rank }) => rank === 1);
      if (holder?.to) await this.#hold(id, holder.person.id, plusDays(holder.to, 1));
    }
  }

  /** From a day on the first substitute of the nurse's seat holds it. */
  async handOverNurse(from: string): Promise<void> {
    for (const { id, function: own, holdings } of (await this.#read()).seats) {
      const next = holdings.find(({ rank }) => rank === 2);
      if (own !== 'NURSE' || !next) continue;
      const alone = { seatId: id, personIds: [], from, to: null };
      await this.#change({ type: 'orderSubstitutes', ...alone });
      return this.#hold(id, next.person.id, from);
    }
    throw new CommandError(`${this.teamId} has nobody to follow its nurse`);
  }

  #hold(seatId: string, personId: string, from: string): Promise<void> {
    return this.#change({ type: 'setHolder', seatId, rank: 1, personId, from, to: null });
  }

  #read(): Promise<TeamRoster> {
    return this.by.ask('GET', `/api/rosters/${this.teamId}`);
  }

  async #change(change: RosterChange): Promise<void> {
    const { etag } = await this.#read();
    await this.by.ask('POST', `/api/rosters/${this.teamId}/changes`, change, { 'If-Match': etag });
  }
}
