import { Injectable } from '@nestjs/common';
import type { RosterChange } from '@rukkanen/contract';
import { Clock, type Actor } from '@rukkanen/kernel';
import type { Transaction } from '@rukkanen/persistence';
import type { Held } from '../domain/edits.js';
import type { Absence } from '../domain/roster.js';
import type { Team } from './teams.repository.js';

/** Who had a seat, and who was away, before a change: what taking it back restores. */
export interface SeatPeople {
  readonly holdings: readonly Held[];
  readonly absences: readonly Omit<Absence, 'seatId'>[];
}

/** What was done: the change as it was asked for, in codes, ids and days. */
export interface Done {
  readonly change: RosterChange;
  readonly seatId: string | null;
  /** Left out where nothing can be taken back. */
  readonly before?: SeatPeople;
}

export interface LoggedChange {
  readonly revision: number;
  readonly seatId: string | null;
  readonly actorId: string | null;
  readonly codes: { readonly change: RosterChange; readonly before?: SeatPeople };
}

/** What was done to a team's roster, by whom: one line a revision, never a word that a person wrote. */
@Injectable()
export class RosterLog {
  constructor(private readonly clock: Clock) {}

  /** Writes the next revision of a roster and the change that made it. */
  async advance(tx: Transaction, actor: Actor, team: Team, done: Done): Promise<number> {
    const revision = team.revision + 1;
    const { change, seatId, before } = done;
    await tx.query('update teams set roster_revision = $2 where id = $1', [team.id, revision]);
    await tx.query(
      `insert into roster_events (team_id, revision, area_id, type, seat_id, codes, actor_id, at)
       values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8)`,
      [
        team.id,
        revision,
        team.areaId,
        change.type,
        seatId,
        JSON.stringify({ change, before }),
        actor.userId,
        this.clock.now(),
      ],
    );
    return revision;
  }

  /** The changes after a revision, oldest first. */
  async since(tx: Transaction, teamId: string, revision: number): Promise<LoggedChange[]> {
    return tx.query(
      `select revision, seat_id as "seatId", actor_id as "actorId", codes
       from roster_events where team_id = $1 and revision > $2 order by revision`,
      [teamId, revision],
    );
  }

  /** The change that made the present version; null when it can not be taken back. */
  async last(tx: Transaction, { id, revision }: Team): Promise<LoggedChange | null> {
    const [found] = await this.since(tx, id, revision - 1);
    return found?.codes.before ? found : null;
  }
}
