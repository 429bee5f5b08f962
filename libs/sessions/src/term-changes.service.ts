import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ChangeTerm, TermChangePreview, TermException } from '@rukkanen/contract';
import { requireMay } from '@rukkanen/identity';
import {
  type Actor,
  addDays,
  Clock,
  helsinkiDay,
  type LocalDay,
  refuse,
  weekdayOf,
} from '@rukkanen/kernel';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import { newSession } from './data/new-session.js';
import { SchedulingLog } from './data/scheduling-log.repository.js';
import type { SessionEntity } from './data/session.entity.js';
import { SessionsRepository } from './data/sessions.repository.js';
import { TermFacts, type SessionTeam } from './data/term-facts.repository.js';
import { TermsRepository, type Term } from './data/terms.repository.js';
import { slotsIn } from './domain/term-blockers.js';
import { pair, type Pairing } from './domain/term-change.js';
import { strayExceptions, type HeldDay, type TermRule } from './domain/term-days.js';
import { daysOf } from './domain/term-pattern.js';
import { SessionChanges } from './session-changes.service.js';
import { TermLooks, type TermLook } from './term-look.service.js';

type Planned = SessionEntity & { readonly plannedOn: LocalDay };

/** What a change of a term comes to, before it is done. */
interface Change {
  readonly term: Term;
  readonly team: SessionTeam;
  readonly rule: TermRule;
  /** Whether something of the term stays as it was: then a new term takes the later part over. */
  readonly splits: boolean;
  readonly look: TermLook;
  readonly pairs: Pairing<Planned, HeldDay>;
}

const AHEAD = ['draft', 'open', 'locked'];

/**
 * Changing a term that is out: this and later sessions, or all from tomorrow on. Sessions keep their
 * agendas; those that find no day in their week are called off and their cases return to the queue ahead
 * of the others.
 */
@Injectable()
export class TermChanges {
  constructor(
    private readonly terms: TermsRepository,
    private readonly facts: TermFacts,
    private readonly looks: TermLooks,
    private readonly sessions: SessionsRepository,
    private readonly changes: SessionChanges,
    private readonly log: SchedulingLog,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async preview(actor: Actor, id: string, sent: ChangeTerm): Promise<TermChangePreview> {
    return this.transactions.run(actor, async (tx) => {
      const { look, pairs } = await this.#weigh(tx, actor, id, sent, 'session.arrange');
      return {
        moved: pairs.moved.length,
        added: pairs.added.length,
        calledOff: pairs.calledOff.length,
        casesBack: await this.#cases(tx, pairs.calledOff),
        days: look.days,
        blockers: look.blockers,
      };
    });
  }

  /** Does the change; the ids of the terms whose people are to be told, the one that goes on last. */
  async change(tx: Transaction, actor: Actor, id: string, sent: ChangeTerm): Promise<string> {
    const change = await this.#weigh(tx, actor, id, sent, 'session.lock');
    this.looks.require(change.look);
    const { term, team, pairs } = change;
    await this.facts.loosen(
      tx,
      pairs.moved.map(({ session }) => session),
    );
    const next = await this.#goOn(tx, actor, change);
    for (const { session, day } of pairs.moved)
      await this.#move(tx, actor, next, session, day, team);
    for (const { id: off, revision } of pairs.calledOff)
      await this.changes.cancel(tx, actor, off, { revision, reason: 'other' });
    const { kind, placeId } = term;
    await this.facts.addSessions(
      tx,
      pairs.added.map(({ plannedOn, ...day }) => {
        const own = { id: next.id, plannedOn };
        return newSession(team, { ...day, kind, placeId, state: 'open', term: own });
      }),
    );
    return next.id;
  }

  /** The term that has the later sessions from now on: a new one, or the same when nothing stays. */
  async #goOn(tx: Transaction, actor: Actor, { term, rule, splits }: Change): Promise<Term> {
    if (!splits) return this.terms.save(tx, actor, { ...term, ...rule }, 'changed');
    const last = addDays(rule.firstOn, -1);
    const exceptions = term.exceptions.filter(({ on }) => on <= last);
    await this.terms.save(tx, actor, { ...term, exceptions, lastOn: last }, 'cut');
    const next = { ...term, ...rule, id: randomUUID(), revision: 0, follows: term.id };
    await this.terms.add(tx, actor, next, 'followed');
    return next;
  }

  async #move(
    tx: Transaction,
    actor: Actor,
    { id, kind, minutes }: Term,
    session: Planned,
    day: HeldDay,
    team: SessionTeam,
  ): Promise<void> {
    const from = session.startsAt.toISOString();
    const placed = (await this.sessions.items(tx, session.id)).length;
    Object.assign(session, {
      termId: id,
      plannedOn: day.plannedOn,
      heldOn: day.on,
      startsAt: day.startsAt,
      endsAt: day.endsAt,
      movedFrom: day.on === day.plannedOn ? null : day.plannedOn,
      slots: Math.max(placed, slotsIn(team, kind, minutes)),
    });
    const codes = { from, to: day.startsAt.toISOString() };
    await this.log.advance(tx, actor, session, 'replanned', codes);
  }

  async #weigh(
    tx: Transaction,
    actor: Actor,
    id: string,
    sent: ChangeTerm,
    action: 'session.arrange' | 'session.lock',
  ): Promise<Change> {
    const term = await this.terms.hold(tx, id);
    requireMay(actor, action, term.areaId);
    if (term.revision !== sent.revision)
      refuse('state.changed_meanwhile', { revision: term.revision });
    if (term.state !== 'sent') refuse('term.wrong_state', { state: term.state });
    const team = await this.facts.team(tx, term.teamId);
    const all = (await this.facts.holdSessions(tx, id)).filter(isPlanned);
    const today = helsinkiDay(this.clock.now());
    const later = all.filter(
      ({ heldOn, plannedOn }) => heldOn > today && plannedOn >= (sent.from ?? ''),
    );
    const first = later[0] ?? refuse('term.no_days');
    const before = all.filter((session) => !later.includes(session)).at(-1)?.plannedOn ?? null;
    const rule = this.#rule(term, sent, first.plannedOn, before, later);
    const own = new Set(later.map((session) => session.id));
    const look = await this.looks.look(tx, team, term.kind, rule, own);
    const ahead = later.filter(({ state }) => AHEAD.includes(state));
    return { term, team, rule, splits: before !== null, look, pairs: pair(ahead, look.held) };
  }

  /** The rule from the week of the first later session on; what was called off stays off. */
  #rule(
    term: Term,
    { repeat, startTime, minutes }: ChangeTerm,
    first: LocalDay,
    before: LocalDay | null,
    later: readonly Planned[],
  ): TermRule {
    const monday = addDays(first, 1 - weekdayOf(first));
    const tomorrow = addDays(helsinkiDay(this.clock.now()), 1);
    const after = before === null ? monday : addDays(before, 1);
    const firstOn = [monday, tomorrow, after].toSorted().at(-1) ?? first;
    const off = later.filter(({ state }) => state === 'cancelled');
    const skips = pair(off, daysOf(repeat, firstOn, term.lastOn).map(toDay)).moved.map(
      ({ day }): TermException => ({ type: 'SKIP', on: day.plannedOn }),
    );
    const known = new Set(skips.map(({ on }) => on));
    const exceptions = [...term.exceptions.filter(({ on }) => !known.has(on)), ...skips];
    const rule = { repeat, startTime, minutes, firstOn, lastOn: term.lastOn };
    const stray = new Set(strayExceptions({ ...rule, exceptions }));
    return { ...rule, exceptions: exceptions.filter(({ on }) => !stray.has(on)) };
  }

  async #cases(tx: Transaction, sessions: readonly SessionEntity[]): Promise<number> {
    let count = 0;
    for (const { id } of sessions) count += (await this.sessions.items(tx, id)).length;
    return count;
  }
}

const toDay = (plannedOn: LocalDay) => ({ plannedOn });

const isPlanned = (session: SessionEntity): session is Planned => session.plannedOn !== null;
