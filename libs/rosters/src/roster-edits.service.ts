import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { RosterChange } from '@rukkanen/contract';
import { assertNever, Clock, helsinkiDay, refuse } from '@rukkanen/kernel';
import type { Transaction } from '@rukkanen/persistence';
import { RosterLog, type Done, type SeatPeople } from './data/roster-log.repository.js';
import { RosterWrites } from './data/roster-writes.repository.js';
import { TeamsRepository, type Team } from './data/teams.repository.js';
import { blockersOf } from './domain/activation.js';
import { dayAfter, overlap } from './domain/days.js';
import { withHolder, withSubstitutes, type Held } from './domain/edits.js';
import { bySeat, type RosterFacts, type SeatFacts } from './domain/roster.js';
import { refusingOverlaps } from './overlaps.js';
import { RosterGuards } from './roster-guards.service.js';

type Change<T extends RosterChange['type']> = Extract<RosterChange, { type: T }>;

/** Carries one change of a held roster into its rows. What must not be is refused before or by them. */
@Injectable()
export class RosterEdits {
  constructor(
    private readonly teams: TeamsRepository,
    private readonly writes: RosterWrites,
    private readonly guards: RosterGuards,
    private readonly log: RosterLog,
    private readonly clock: Clock,
  ) {}

  async carryOut(
    tx: Transaction,
    team: Team,
    facts: RosterFacts,
    change: RosterChange,
  ): Promise<Done> {
    switch (change.type) {
      case 'setHolder':
        return this.#hold(tx, team, seatIn(facts, change.seatId), change, withHolder);
      case 'orderSubstitutes':
        return this.#hold(tx, team, seatIn(facts, change.seatId), change, withSubstitutes);
      case 'addAbsence':
        return this.#beAway(tx, team, seatIn(facts, change.seatId), change);
      case 'removeAbsence':
        return this.#comeBack(tx, team, facts, change);
      case 'addSeat':
        await this.guards.requireSeat(tx, team, change);
        return { change, seatId: await this.writes.addSeat(tx, team, change) };
      case 'changeSeat':
        await this.guards.requireSeat(tx, team, change);
        await this.writes.changeSeat(tx, seatIn(facts, change.seatId).seat.id, change);
        return { change, seatId: change.seatId };
      case 'setQuorum':
        await this.writes.setQuorum(tx, team, change.rules);
        return { change, seatId: null };
      case 'setTargetGroup':
        await this.writes.setTeam(tx, team, { targetGroup: change.targetGroup });
        return { change, seatId: null };
      case 'activate':
        return this.#activate(tx, team, facts, change);
      case 'deactivate':
        await this.writes.setTeam(tx, team, { state: 'draft' });
        return { change, seatId: null };
      case 'undo':
        return this.#undo(tx, team, facts, change);
      default:
        return assertNever(change);
    }
  }

  async #hold<T extends Change<'setHolder' | 'orderSubstitutes'>>(
    tx: Transaction,
    team: Team,
    written: SeatFacts,
    change: T,
    edit: (held: readonly Held[], change: T) => Held[],
  ): Promise<Done> {
    const before = peopleOf(written);
    const held = edit(before.holdings, change);
    const asked = change.type === 'setHolder' ? [change.personId] : change.personIds;
    await this.guards.requirePeople(
      tx,
      team,
      written.seat,
      asked.filter((id) => id !== null),
    );
    this.guards.requireOnceEach(written.seat.id, held);
    await refusingOverlaps('roster.holder_overlaps', { seatId: written.seat.id, held }, () =>
      this.writes.setHoldings(tx, team, written.seat.id, held),
    );
    return { change, seatId: written.seat.id, before };
  }

  async #beAway(
    tx: Transaction,
    team: Team,
    written: SeatFacts,
    change: Change<'addAbsence'>,
  ): Promise<Done> {
    const { personId, from, to, covered } = change;
    const seatId = written.seat.id;
    if (to < from) refuse('request.invalid', { issues: [{ path: 'to', code: 'too_small' }] });
    const away = { id: randomUUID(), personId, covered, from, until: dayAfter(to) };
    const holds = written.holdings.some(
      ({ person, ...days }) => person.id === personId && overlap(days, away),
    );
    if (!holds) refuse('roster.not_holding', { seatId, personId });
    const before = peopleOf(written);
    await refusingOverlaps('roster.absence_overlaps', { seatId, personId }, () =>
      this.writes.setAbsences(tx, team, seatId, [...before.absences, away]),
    );
    return { change, seatId, before };
  }

  async #comeBack(
    tx: Transaction,
    team: Team,
    facts: RosterFacts,
    change: Change<'removeAbsence'>,
  ): Promise<Done> {
    const gone = facts.absences.find(({ id }) => id === change.absenceId);
    const written = seatIn(facts, gone?.seatId ?? '');
    const before = peopleOf(written);
    const stay = before.absences.filter(({ id }) => id !== change.absenceId);
    await this.writes.setAbsences(tx, team, written.seat.id, stay);
    return { change, seatId: written.seat.id, before };
  }

  async #activate(
    tx: Transaction,
    team: Team,
    facts: RosterFacts,
    change: Change<'activate'>,
  ): Promise<Done> {
    const people = facts.holdings.map(({ person }) => person.id);
    const employers = await this.teams.organisationsOf(tx, people);
    const blockers = blockersOf({
      roster: bySeat(facts),
      today: helsinkiDay(this.clock.now()),
      counties: await this.teams.counties(tx, team.areaId),
      organisationOf: (id) => employers.get(id) ?? null,
    });
    if (blockers.length > 0) refuse('roster.cannot_activate', { blockers });
    await this.writes.setTeam(tx, team, { state: 'active' });
    return { change, seatId: null };
  }

  /** Restores who sat where before the last change; that again can be taken back. */
  async #undo(
    tx: Transaction,
    team: Team,
    facts: RosterFacts,
    change: Change<'undo'>,
  ): Promise<Done> {
    const last = await this.log.last(tx, team);
    const restored = last?.codes.before;
    if (!last?.seatId || !restored) return refuse('roster.nothing_to_undo');
    const before = peopleOf(seatIn(facts, last.seatId));
    await this.writes.setHoldings(tx, team, last.seatId, restored.holdings);
    await this.writes.setAbsences(tx, team, last.seatId, restored.absences);
    return { change, seatId: last.seatId, before };
  }
}

const seatIn = (facts: RosterFacts, seatId: string): SeatFacts =>
  bySeat(facts).find(({ seat }) => seat.id === seatId) ?? refuse('access.not_found');

const peopleOf = ({ holdings, absences }: SeatFacts): SeatPeople => ({
  holdings: holdings.map(({ rank, person, from, until }) => ({
    rank,
    personId: person.id,
    from,
    until,
  })),
  absences: absences.map(({ seatId: _seat, ...rest }) => rest),
});
