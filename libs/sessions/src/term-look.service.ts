import { Injectable } from '@nestjs/common';
import type { SessionKind, TermBlocker, TermConflict, TermDay } from '@rukkanen/contract';
import { Clock, refuse, type LocalDay } from '@rukkanen/kernel';
import type { Transaction } from '@rukkanen/persistence';
import { gapsIn, isTaken, rosterOf, Rosters, type SeatOnDay } from '@rukkanen/rosters';
import { TermFacts, type Meeting, type SessionTeam } from './data/term-facts.repository.js';
import { daysOf } from './domain/term-pattern.js';
import { blockersOf, type WeighedDay } from './domain/term-blockers.js';
import {
  isHeld,
  planned,
  type HeldDay,
  type PlannedDay,
  type TermRule,
} from './domain/term-days.js';

/** A term looked at: its days as people see them and as they are kept, and what keeps it from going out. */
export interface TermLook {
  readonly days: TermDay[];
  readonly held: readonly HeldDay[];
  readonly blockers: TermBlocker[];
}

interface Around {
  readonly team: SessionTeam;
  readonly kind: SessionKind;
  readonly meetings: readonly Meeting[];
  /** Days that the area's teams share. */
  readonly shared: ReadonlySet<LocalDay>;
  readonly seats: (teamId: string, day: LocalDay) => readonly SeatOnDay[];
}

/** Looks at the days of a term before they are sent: breaks, conflicts, coverage, clocks. */
@Injectable()
export class TermLooks {
  constructor(
    private readonly facts: TermFacts,
    private readonly rosters: Rosters,
    private readonly clock: Clock,
  ) {}

  /** `own` are sessions that the plan replaces: they are in nobody's way. */
  async look(
    tx: Transaction,
    team: SessionTeam,
    kind: SessionKind,
    rule: TermRule,
    own: ReadonlySet<string> = new Set(),
  ): Promise<TermLook> {
    const days = planned(rule, await this.facts.breaks(tx, team.areaId));
    const held = days.filter(isHeld);
    const around = await this.#around(tx, team, kind, held, own);
    const weighed = days.map((day) => this.#weigh(day, around));
    return { days: weighed.map(({ day }) => day), held, blockers: blockersOf(weighed) };
  }

  /** Refuses by the weightiest of what keeps it from going out. */
  require({ blockers: [first] }: TermLook): void {
    if (first) refuse(first.code, { days: first.days });
  }

  async #around(
    tx: Transaction,
    team: SessionTeam,
    kind: SessionKind,
    held: readonly HeldDay[],
    own: ReadonlySet<string>,
  ): Promise<Around> {
    const on = held.map((day) => day.on).toSorted();
    const [first, last] = [on[0], on.at(-1)];
    const all = first && last ? await this.facts.meetings(tx, first, last) : [];
    const meetings = all.filter(({ id }) => !own.has(id));
    const teams = new Set([team.id, ...meetings.map(({ teamId }) => teamId)]);
    const seats = rosterOf(await this.rosters.facts(tx, [...teams]));
    return {
      team,
      kind,
      meetings,
      shared: first && last ? await this.#shared(tx, team.areaId, first, last) : new Set(),
      seats: (teamId, day) => seats(day).filter(({ seat }) => seat.teamId === teamId),
    };
  }

  async #shared(
    tx: Transaction,
    areaId: string,
    first: LocalDay,
    last: LocalDay,
  ): Promise<ReadonlySet<LocalDay>> {
    const all = await this.facts.sharedDays(tx, areaId);
    const days = all.flatMap(({ repeat, firstOn, lastOn }) => daysOf(repeat, firstOn, lastOn));
    return new Set(days.filter((day) => first <= day && day <= last));
  }

  #weigh(day: PlannedDay, around: Around): WeighedDay {
    const { on, startsAt, endsAt, ...rest } = day;
    const shown: TermDay = {
      ...rest,
      on,
      startsAt: startsAt?.toISOString() ?? null,
      endsAt: endsAt?.toISOString() ?? null,
      shared: on !== null && around.shared.has(on),
      conflicts: [],
      gaps: [],
    };
    if (!isHeld(day)) return { day: shown, unheld: false, passed: false };
    const seats =
      around.kind === 'CONSULTATION' ? around.seats(around.team.id, day.on) : ([] as SeatOnDay[]);
    return {
      day: { ...shown, conflicts: conflictsOf(day, around), gaps: gapsIn(seats) },
      unheld: seats.some(({ seat, holder }) => seat.need === 'REQUIRED' && !holder),
      passed: day.startsAt <= this.clock.now(),
    };
  }
}

/** Meetings at the same time: the team's own, and those in which one of its people sits. */
function conflictsOf(day: HeldDay, { team, meetings, seats }: Around): TermConflict[] {
  const same = meetings.filter(
    ({ startsAt, endsAt }) => startsAt < day.endsAt && day.startsAt < endsAt,
  );
  const sitting = (teamId: string) =>
    new Map(
      seats(teamId, day.on)
        .filter(isTaken)
        .map(({ sits }) => [sits.id, sits.name]),
    );
  const here = sitting(team.id);
  return same.flatMap((meeting): TermConflict[] => {
    const { id: sessionId, teamName } = meeting;
    const about = { sessionId, teamName, startsAt: new Date(meeting.startsAt).toISOString() };
    if (meeting.teamId === team.id) return [{ kind: 'TEAM', ...about, person: null }];
    return [...sitting(meeting.teamId)]
      .filter(([id]) => here.has(id))
      .map(([, person]) => ({ kind: 'PERSON', ...about, person }));
  });
}
