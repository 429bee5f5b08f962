import { Injectable } from '@nestjs/common';
import type { SessionKind, TermBlocker, TermDay } from '@rukkanen/contract';
import { Clock, refuse, type LocalDay } from '@rukkanen/kernel';
import type { Transaction } from '@rukkanen/persistence';
import { gapsIn } from '@rukkanen/rosters';
import { TermFacts, type SessionTeam } from './data/term-facts.repository.js';
import { daysOf } from './domain/term-pattern.js';
import { blockersOf, type WeighedDay } from './domain/term-blockers.js';
import {
  isHeld,
  planned,
  type HeldDay,
  type PlannedDay,
  type TermRule,
} from './domain/term-days.js';
import { MeetingsAround, type Around } from './meetings-around.service.js';

/** A term looked at: its days as people see them and as they are kept, and what keeps it from going out. */
export interface TermLook {
  readonly days: TermDay[];
  readonly held: readonly HeldDay[];
  readonly blockers: TermBlocker[];
}

interface Weighing extends Around {
  readonly kind: SessionKind;
  /** Days that the area's teams share. */
  readonly shared: ReadonlySet<LocalDay>;
}

/** Looks at the days of a term before they are sent: breaks, conflicts, coverage, clocks. */
@Injectable()
export class TermLooks {
  constructor(
    private readonly facts: TermFacts,
    private readonly around: MeetingsAround,
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
    const ground = await this.#ground(tx, team, kind, held, own);
    const weighed = days.map((day) => this.#weigh(day, ground));
    return { days: weighed.map(({ day }) => day), held, blockers: blockersOf(weighed) };
  }

  /** Refuses by the weightiest of what keeps it from going out. */
  require({ blockers: [first] }: TermLook): void {
    if (first) refuse(first.code, { days: first.days });
  }

  async #ground(
    tx: Transaction,
    team: SessionTeam,
    kind: SessionKind,
    held: readonly HeldDay[],
    own: ReadonlySet<string>,
  ): Promise<Weighing> {
    const on = held.map((day) => day.on).toSorted();
    const [first, last] = [on[0], on.at(-1)];
    return {
      ...(await this.around.of(tx, team.id, on, own)),
      kind,
      shared: first && last ? await this.#shared(tx, team.areaId, first, last) : new Set(),
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

  #weigh(day: PlannedDay, ground: Weighing): WeighedDay {
    const { on, startsAt, endsAt, ...rest } = day;
    const shown: TermDay = {
      ...rest,
      on,
      startsAt: startsAt?.toISOString() ?? null,
      endsAt: endsAt?.toISOString() ?? null,
      shared: on !== null && ground.shared.has(on),
      conflicts: [],
      gaps: [],
    };
    if (!isHeld(day)) return { day: shown, unheld: false, passed: false };
    const seats = ground.kind === 'CONSULTATION' ? ground.seats(day.on) : [];
    return {
      day: { ...shown, conflicts: ground.conflicts(day), gaps: gapsIn(seats) },
      unheld: seats.some(({ seat, holder }) => seat.need === 'REQUIRED' && !holder),
      passed: day.startsAt <= this.clock.now(),
    };
  }
}
