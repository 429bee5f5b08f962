import { Injectable } from '@nestjs/common';
import type { FoundTeam, RosterChange, RosterChoices } from '@rukkanen/contract';
import { areasWhere, requireMay, districtsOf } from '@rukkanen/identity';
import { refuse, type Actor } from '@rukkanen/kernel';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import { RosterLog } from './data/roster-log.repository.js';
import { RosterWrites } from './data/roster-writes.repository.js';
import { RostersRepository } from './data/rosters.repository.js';
import { TeamsRepository, type Team } from './data/teams.repository.js';
import type { RosterFacts } from './domain/roster.js';
import { etagOf, isSeen, revisionIn } from './domain/etag.js';
import { RosterEdits } from './roster-edits.service.js';
import { RosterGuards } from './roster-guards.service.js';

/** What a change of a roster brought about, for the rooms that must act on it. */
export interface RosterChanged {
  readonly areaId: string;
  /** The seat that it was about; null for what concerns the whole team. */
  readonly seatId: string | null;
  /** What was written down before, as the change found it. */
  readonly before: RosterFacts;
}

/** Changing rosters: whoever was too late is told what happened meanwhile, and overwrites nothing. */
@Injectable()
export class RosterChanges {
  constructor(
    private readonly rosters: RostersRepository,
    private readonly teams: TeamsRepository,
    private readonly edits: RosterEdits,
    private readonly writes: RosterWrites,
    private readonly guards: RosterGuards,
    private readonly log: RosterLog,
    private readonly transactions: Transactions,
  ) {}

  /**
   * Makes one change of the roster that was looked at. Inside the caller's transaction, so that
   * invitations and actions follow in the same one.
   */
  async change(
    tx: Transaction,
    actor: Actor,
    teamId: string,
    seen: string,
    change: RosterChange,
  ): Promise<RosterChanged> {
    const team = await this.teams.hold(tx, teamId);
    requireMay(actor, 'roster.edit', team.areaId);
    if (!isSeen(seen, team)) await this.#tellWhatHappened(tx, team, seen);
    const before = await this.rosters.facts(tx, [teamId]);
    const done = await this.edits.carryOut(tx, team, before, change);
    await this.log.advance(tx, actor, team, done);
    return { areaId: team.areaId, seatId: done.seatId, before };
  }

  /** Founds a team: a draft, until its convener is there. */
  async found(actor: Actor, team: FoundTeam): Promise<string> {
    requireMay(actor, 'roster.edit', team.areaId);
    return this.transactions.inAreas([team.areaId], async (tx) => {
      await this.guards.requireCounty(tx, team.areaId, team.conveningCounty);
      return this.writes.addTeam(tx, team);
    });
  }

  /** What a change may name: whoever has a role in the area, its organisations and districts. */
  async choices(actor: Actor, teamId: string): Promise<RosterChoices> {
    return this.transactions.inAreas(areasWhere(actor, 'roster.edit'), async (tx) => {
      const { areaId } = await this.teams.find(tx, teamId);
      return {
        people: await this.teams.colleagues(tx, areaId),
        organisations: await this.teams.organisations(tx, areaId),
        districts: await districtsOf(tx, areaId),
      };
    });
  }

  async #tellWhatHappened(tx: Transaction, team: Team, seen: string): Promise<never> {
    const changes = await this.log.since(tx, team.id, revisionIn(seen, team));
    return refuse('roster.changed_meanwhile', {
      etag: etagOf(team),
      changes: changes.map(({ revision, actorId, seatId, codes }) => ({
        revision,
        actorId,
        seatId,
        change: codes.change,
      })),
    });
  }
}
