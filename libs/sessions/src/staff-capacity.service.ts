import { Injectable } from '@nestjs/common';
import type { OrganisationCapacity, StaffingList, TermStaffing } from '@rukkanen/contract';
import { areasWhere, holds } from '@rukkanen/identity';
import { addDays, Clock, helsinkiDay, refuse, type Actor, type LocalDay } from '@rukkanen/kernel';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import { rosterOf, Rosters } from '@rukkanen/rosters';
import { CaseNeedsModel } from './data/case-needs.read-model.js';
import { TermFacts, type SessionTeam } from './data/term-facts.repository.js';
import { TermsRepository, type Term } from './data/terms.repository.js';
import {
  bySector,
  staffCapacity,
  sumOf,
  weeksBetween,
  type OwnBalance,
} from './domain/staff-capacity.js';

const WEEKS_BACK = 12;

/**
 * Whether the people whom organisations have given to a team suffice for what its cases ask for, by
 * term (ROS-05, ROS-19). Whoever leads an area sees everybody's; a manager sees the own organisation's.
 */
@Injectable()
export class StaffCapacities {
  constructor(
    private readonly facts: TermFacts,
    private readonly terms: TermsRepository,
    private readonly needs: CaseNeedsModel,
    private readonly rosters: Rosters,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, areaId?: string): Promise<StaffingList> {
    const areas = areasWhere(actor, 'capacity.read');
    if (areaId && !areas.includes(areaId)) refuse('access.not_found');
    const chosen = areaId ? [areaId] : areas;
    return this.transactions.inAreas(chosen, async (tx) => {
      const all = await this.terms.inAreas(tx, chosen);
      const terms: TermStaffing[] = [];
      for (const team of await this.facts.teams(tx, chosen))
        terms.push(...(await this.#ofTeam(tx, team, all)));
      return { terms: terms.map((term) => asSeenBy(actor, term)) };
    });
  }

  /** The terms that are ahead; those who wait now count in the first of them. */
  async #ofTeam(tx: Transaction, team: SessionTeam, terms: readonly Term[]) {
    const today = this.#today();
    const own = terms
      .filter(({ teamId, state, kind }) => teamId === team.id && state === 'sent' && isCase(kind))
      .filter(({ lastOn }) => lastOn >= today)
      .toSorted((one, other) => (one.firstOn < other.firstOn ? -1 : 1));
    const shown: TermStaffing[] = [];
    for (const term of own) shown.push(await this.#of(tx, team, term, shown.length === 0));
    return shown;
  }

  async #of(
    tx: Transaction,
    team: SessionTeam,
    term: Term,
    countsWaiting: boolean,
  ): Promise<TermStaffing> {
    const today = this.#today();
    const from = term.firstOn > today ? term.firstOn : today;
    const to = term.lastOn;
    const ahead = await this.facts.freeOf(tx, team.id, this.clock.now(), to);
    const sessions = ahead.filter(({ date }) => date >= from);
    const roster = rosterOf(await this.rosters.facts(tx, [team.id]));
    const since = addDays(today, -WEEKS_BACK * 7);
    const cases = await this.needs.of(tx, team.id, { today, since });
    const rows = staffCapacity({
      sessions: sessions.map(({ date, slots }) => ({ slots, seats: roster(date) })),
      cases: cases.map((one) => ({ ...one, needsSlot: countsWaiting && one.needsSlot })),
      weeksBack: WEEKS_BACK,
      weeksAhead: weeksBetween(from, to),
    });
    const names = await this.facts.organisations(tx);
    return {
      termId: term.id,
      areaId: team.areaId,
      teamId: team.id,
      teamName: team.name,
      from,
      to,
      sessions: sessions.length,
      slots: sessions.reduce((sum, { slots }) => sum + slots, 0),
      slotMinutes: team.slotMinutes,
      organisations: byOrganisation(rows, names),
      sectors: bySector(rows),
    };
  }

  #today = (): LocalDay => helsinkiDay(this.clock.now());
}

const isCase = (kind: Term['kind']): boolean => kind === 'CONSULTATION';

/** The rows of one organisation together; what nobody gives comes last. */
function byOrganisation(
  rows: readonly OwnBalance[],
  names: ReadonlyMap<string, string>,
): OrganisationCapacity[] {
  const groups = Map.groupBy(rows, ({ organisationId }) => organisationId);
  const all = [...groups].map(([id, own]): OrganisationCapacity => {
    const type = own[0]?.organisationType ?? null;
    return {
      organisation: id && type ? { id, name: names.get(id) ?? id, type } : null,
      functions: own.map(({ function: one, given, needed, missing }) => ({
        function: one,
        given,
        needed,
        missing,
      })),
      ...sumOf(own),
    };
  });
  const nameOf = ({ organisation }: OrganisationCapacity) => organisation?.name ?? '\u{10FFFF}';
  return all.toSorted((one, other) => nameOf(one).localeCompare(nameOf(other), 'fi'));
}

/** Whoever leads the area sees all of it; anybody else what their own organisation has given. */
function asSeenBy(actor: Actor, term: TermStaffing): TermStaffing {
  if (holds(actor, term.areaId, 'CONVENER', 'VICE_CONVENER', 'AREA_ADMIN')) return term;
  const own = term.organisations.filter(
    ({ organisation }) => organisation !== null && organisation.id === actor.organisationId,
  );
  return { ...term, organisations: own, sectors: [] };
}
