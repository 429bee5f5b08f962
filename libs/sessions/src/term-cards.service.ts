import { Injectable } from '@nestjs/common';
import type { TermCard } from '@rukkanen/contract';
import { addDays, refuse, type LocalDay } from '@rukkanen/kernel';
import type { Transaction } from '@rukkanen/persistence';
import { Rosters, type RosterFacts } from '@rukkanen/rosters';
import { TermFacts, type SessionTeam } from './data/term-facts.repository.js';
import type { Term } from './data/terms.repository.js';
import { slotsIn } from './domain/term-blockers.js';
import { clockChanges } from './domain/term-clocks.js';
import { planned, type AreaBreak } from './domain/term-days.js';

/** So near the end of a term the end of its roster is worth knowing. */
const SOON_AFTER = 14;

/** Terms as their conveners see them. */
@Injectable()
export class TermCards {
  constructor(
    private readonly facts: TermFacts,
    private readonly rosters: Rosters,
  ) {}

  async one(tx: Transaction, term: Term): Promise<TermCard> {
    const [card] = await this.of(tx, [term]);
    return card ?? refuse('access.not_found');
  }

  async of(tx: Transaction, terms: readonly Term[]): Promise<TermCard[]> {
    const areas = [...new Set(terms.map(({ areaId }) => areaId))];
    const teams = new Map((await this.facts.teams(tx, areas)).map((team) => [team.id, team]));
    const sessions = await this.facts.sessionsOf(
      tx,
      terms.map(({ id }) => id),
    );
    const roster = await this.rosters.facts(tx, [...teams.keys()]);
    const breaks = new Map<string, readonly AreaBreak[]>();
    for (const area of areas) breaks.set(area, await this.facts.breaks(tx, area));
    return terms.flatMap((term) => {
      const team = teams.get(term.teamId);
      if (!team) return [];
      const own = sessions.filter(({ termId }) => termId === term.id);
      return [toCard(term, team, own, breaks.get(term.areaId) ?? [], roster)];
    });
  }
}

function toCard(
  term: Term,
  team: SessionTeam,
  sessions: readonly (TermCard['sessions'][number] & { termId: string })[],
  breaks: readonly AreaBreak[],
  roster: RosterFacts,
): TermCard {
  const { exceptions, ...rest } = term;
  const made = new Set(sessions.map(({ plannedOn }) => plannedOn));
  return {
    ...rest,
    exceptions: [...exceptions],
    teamName: team.name,
    slots: slotsIn(team, term.kind, term.minutes),
    sessions: sessions.map(({ termId: _termId, ...session }) => session),
    leftOut: planned(term, breaks)
      .filter(({ on, plannedOn }) => on === null && !made.has(plannedOn))
      .map(({ plannedOn, state, holiday, breakKind }) => ({
        plannedOn,
        state,
        holiday,
        breakKind,
      })),
    clockChanges: clockChanges(term.firstOn, term.lastOn),
    rosterEndsOn: rosterEnd(roster, team.id, addDays(term.lastOn, SOON_AFTER)),
  };
}

/** The last day on which every required seat of a team has a holder, when that is before a day. */
function rosterEnd({ seats, holdings }: RosterFacts, teamId: string, before: LocalDay) {
  const ends = seats
    .filter((seat) => seat.teamId === teamId && seat.need === 'REQUIRED' && seat.endedOn === null)
    .map(({ id }) => lastHeld(holdings.filter(({ seatId, rank }) => seatId === id && rank === 1)));
  const end = ends.filter((day) => day !== null).toSorted()[0] ?? null;
  return end !== null && end < before ? end : null;
}

function lastHeld(holdings: RosterFacts['holdings']): LocalDay | null {
  if (holdings.length === 0 || holdings.some(({ until }) => until === null)) return null;
  const last = holdings
    .flatMap(({ until }) => until ?? [])
    .toSorted()
    .at(-1);
  return last ? addDays(last, -1) : null;
}
