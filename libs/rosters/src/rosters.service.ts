import { Injectable } from '@nestjs/common';
import type { QuorumRule, Roster, RosterCard, TeamRoster } from '@rukkanen/contract';
import { areasWhere, requireMay } from '@rukkanen/identity';
import { addDays, Clock, helsinkiDay, refuse, type Actor, type LocalDay } from '@rukkanen/kernel';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import { toMatrixSeat, toRosterSeat } from './data/cards.js';
import { RosterLog } from './data/roster-log.repository.js';
import { RostersRepository } from './data/rosters.repository.js';
import { TeamsRepository, type Team } from './data/teams.repository.js';
import { blockersOf } from './domain/activation.js';
import { clashes, weeksFrom, type Clash } from './domain/coverage.js';
import { etagOf } from './domain/etag.js';
import { bySeat, gapsIn, rosterOf, rosterOn, type RosterFacts } from './domain/roster.js';

const USUAL_WEEKS = 12;

interface Asked {
  readonly on?: LocalDay | undefined;
  readonly weeks?: number | undefined;
}

/** The consultation teams: who sits where, and where nobody does. */
@Injectable()
export class Rosters {
  constructor(
    private readonly rosters: RostersRepository,
    private readonly teams: TeamsRepository,
    private readonly log: RosterLog,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** The roster of an area as it is on a day; on the present one when none is given. */
  async roster(actor: Actor, areaId: string, on = this.#today()): Promise<Roster> {
    requireMay(actor, 'roster.read', areaId);
    return this.transactions.inAreas([areaId], async (tx) => {
      const facts = await this.ofArea(tx, areaId);
      return { on, seats: rosterOn(facts, on).map(toRosterSeat) };
    });
  }

  /** The teams of one's areas with the seats that are empty today. */
  async list(actor: Actor, areaId?: string): Promise<RosterCard[]> {
    const areas = areasWhere(actor, 'roster.read');
    if (areaId && !areas.includes(areaId)) refuse('access.not_found');
    const chosen = areaId ? [areaId] : areas;
    return this.transactions.inAreas(chosen, async (tx) => {
      const teams = await this.teams.inAreas(tx, chosen);
      const facts = await this.rosters.facts(
        tx,
        teams.map(({ id }) => id),
      );
      const today = rosterOf(facts)(this.#today());
      return teams.map((team) => {
        const seats = today.filter(({ seat }) => seat.teamId === team.id);
        return { ...toCard(team), seats: seats.length, uncovered: gapsIn(seats).length };
      });
    });
  }

  /** A team's roster as it is on a day, with its seats over the weeks that follow. */
  async team(actor: Actor, teamId: string, asked: Asked = {}): Promise<TeamRoster> {
    return this.transactions.inAreas(areasWhere(actor, 'roster.read'), async (tx) => {
      const team = await this.teams.find(tx, teamId);
      const facts = await this.rosters.facts(tx, [teamId]);
      return this.#shown(tx, team, facts, asked);
    });
  }

  /** What is written down of every team of an area. */
  async ofArea(tx: Transaction, areaId: string): Promise<RosterFacts> {
    return this.rosters.facts(tx, await this.rosters.teamsOf(tx, areaId));
  }

  /** What is written down of these teams, for rooms that ask about many days. */
  facts(tx: Transaction, teamIds: readonly string[]): Promise<RosterFacts> {
    return this.rosters.facts(tx, teamIds);
  }

  /** A draft calls nobody together: its convener has not been settled (ROS-02). */
  async requireActive(tx: Transaction, teamId: string): Promise<void> {
    const { state } = await this.teams.find(tx, teamId);
    if (state !== 'active') refuse('roster.team_is_draft');
  }

  /** Which functions a team wants to have there. */
  quorum(tx: Transaction, teamId: string): Promise<QuorumRule[]> {
    return this.rosters.quorum(tx, teamId);
  }

  async #shown(
    tx: Transaction,
    team: Team,
    facts: RosterFacts,
    { on = this.#today(), weeks: count = USUAL_WEEKS }: Asked,
  ): Promise<TeamRoster> {
    const roster = bySeat(facts);
    const weeks = weeksFrom(on, count);
    const people = new Map(facts.holdings.map(({ person }) => [person.id, person]));
    const employers = await this.teams.organisationsOf(tx, [...people.keys()]);
    const names = await this.teams.names(tx);
    const last = await this.log.last(tx, team);
    return {
      ...toCard(team),
      adultFrom: team.adultFrom,
      etag: etagOf(team),
      on,
      weeks: weeks.map(({ from, until }) => ({ from, to: addDays(until, -1) })),
      seats: roster.map((written) => toMatrixSeat(written, { on, weeks, names, people })),
      quorum: await this.rosters.quorum(tx, team.id),
      blockers: blockersOf({
        roster,
        today: on,
        counties: await this.teams.counties(tx, team.areaId),
        organisationOf: (id) => employers.get(id) ?? null,
      }),
      clashes: clashes(roster, weeks[0]?.from ?? on, weeks.at(-1)?.until ?? on).map(toClash),
      undo: last?.codes.change.type ?? null,
    };
  }

  #today = (): LocalDay => helsinkiDay(this.clock.now());
}

const toCard = (team: Team) => ({
  teamId: team.id,
  areaId: team.areaId,
  name: team.name,
  state: team.state,
  targetGroup: team.targetGroup,
  consultationMode: team.consultationMode,
});

const toClash = ({ person, seats, from, until }: Clash): TeamRoster['clashes'][number] => ({
  person: { id: person.id, name: person.name },
  seatIds: seats.map(({ id }) => id),
  from,
  to: addDays(until, -1),
});
