import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type {
  PlanTerm,
  ReplanTerm,
  SendTerm,
  TermCard,
  TermList,
  TermPreview,
} from '@rukkanen/contract';
import { areasWhere, requireMay } from '@rukkanen/identity';
import { refuse, type Actor } from '@rukkanen/kernel';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import { newSession } from './data/new-session.js';
import { SessionsRepository } from './data/sessions.repository.js';
import { TermFacts, type SessionTeam } from './data/term-facts.repository.js';
import { TermsRepository, type Term } from './data/terms.repository.js';
import { slotsIn } from './domain/term-blockers.js';
import { refuseAt, ruleOf } from './domain/term-rule.js';
import { TermCards } from './term-cards.service.js';
import { TermLooks } from './term-look.service.js';

/**
 * Planning a term before it goes out (SES-15): it is looked at, kept as a draft, planned anew, given up.
 * A draft is a rule without sessions, so that nobody sees a meeting that may never be.
 */
@Injectable()
export class TermPlanning {
  constructor(
    private readonly terms: TermsRepository,
    private readonly facts: TermFacts,
    private readonly sessions: SessionsRepository,
    private readonly looks: TermLooks,
    private readonly cards: TermCards,
    private readonly transactions: Transactions,
  ) {}

  async list(actor: Actor, areaId?: string): Promise<TermList> {
    const areas = areasWhere(actor, 'session.arrange');
    if (areaId && !areas.includes(areaId)) refuse('access.not_found');
    const chosen = areaId ? [areaId] : areas;
    return this.transactions.inAreas(chosen, async (tx) => ({
      terms: await this.cards.of(tx, await this.terms.inAreas(tx, chosen)),
    }));
  }

  async read(actor: Actor, id: string): Promise<TermCard> {
    return this.transactions.run(actor, async (tx) => {
      const term = await this.terms.find(tx, id);
      requireMay(actor, 'session.arrange', term.areaId);
      return this.cards.one(tx, term);
    });
  }

  async preview(actor: Actor, sent: PlanTerm): Promise<TermPreview> {
    return this.transactions.run(actor, async (tx) => {
      const team = await this.#team(tx, actor, sent, 'session.arrange');
      const { days, held, blockers } = await this.looks.look(tx, team, sent.kind, ruleOf(sent));
      return { days, held: held.length, slots: slotsIn(team, sent.kind, sent.minutes), blockers };
    });
  }

  async plan(actor: Actor, sent: PlanTerm): Promise<TermCard> {
    return this.transactions.run(actor, async (tx) =>
      this.cards.one(tx, await this.draft(tx, actor, sent)),
    );
  }

  /** Keeps a plan as a draft. */
  async draft(tx: Transaction, actor: Actor, sent: PlanTerm): Promise<Term> {
    const team = await this.#team(tx, actor, sent, 'session.lock');
    const { kind, placeId } = sent;
    const term: Term = {
      id: randomUUID(),
      areaId: team.areaId,
      teamId: team.id,
      state: 'draft',
      revision: 0,
      follows: null,
      kind,
      placeId,
      ...ruleOf(sent),
    };
    await this.terms.add(tx, actor, term, 'planned');
    return term;
  }

  async replan(actor: Actor, id: string, sent: ReplanTerm): Promise<TermCard> {
    return this.transactions.run(actor, async (tx) => {
      const term = await this.#draft(tx, actor, id, sent.revision);
      const { kind, placeId } = sent;
      await this.#team(tx, actor, { ...sent, teamId: term.teamId }, 'session.lock');
      const anew = { ...term, ...ruleOf(sent), kind, placeId };
      return this.cards.one(tx, await this.terms.save(tx, actor, anew, 'replanned'));
    });
  }

  /** Gives a draft up: it is not shown any more. */
  async discard(actor: Actor, id: string, { revision }: SendTerm): Promise<TermCard> {
    return this.transactions.run(actor, async (tx) => {
      const term = await this.#draft(tx, actor, id, revision);
      const ended = { ...term, state: 'ended' as const };
      return this.cards.one(tx, await this.terms.save(tx, actor, ended, 'discarded'));
    });
  }

  /**
   * Makes the sessions of a draft, all or none. They are drafts until the invitations room publishes
   * them in the same transaction. A term that has its sessions already is left as it is.
   */
  async makeSessions(tx: Transaction, id: string): Promise<void> {
    const made = await this.facts.sessionsOf(tx, [id]);
    if (made.length > 0) return;
    const term = await this.terms.find(tx, id);
    const team = await this.facts.team(tx, term.teamId);
    const look = await this.looks.look(tx, team, term.kind, term);
    this.looks.require(look);
    const { kind, placeId } = term;
    await this.facts.addSessions(
      tx,
      look.held.map(({ plannedOn, ...day }) =>
        newSession(team, { ...day, kind, placeId, state: 'draft', term: { id, plannedOn } }),
      ),
    );
  }

  async #draft(tx: Transaction, actor: Actor, id: string, revision: number): Promise<Term> {
    const term = await this.terms.hold(tx, id);
    requireMay(actor, 'session.lock', term.areaId);
    if (term.revision !== revision) refuse('state.changed_meanwhile', { revision: term.revision });
    if (term.state !== 'draft') refuse('term.wrong_state', { state: term.state });
    return term;
  }

  async #team(
    tx: Transaction,
    actor: Actor,
    { teamId, placeId, firstOn }: Pick<PlanTerm, 'teamId' | 'placeId' | 'firstOn'>,
    action: 'session.arrange' | 'session.lock',
  ): Promise<SessionTeam> {
    const team = await this.facts.team(tx, teamId);
    requireMay(actor, action, team.areaId);
    if (placeId && !(await this.sessions.hasPlace(tx, team.areaId, placeId, firstOn)))
      refuseAt('placeId', 'invalid_value');
    return team;
  }
}
