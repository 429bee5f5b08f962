import { Injectable } from '@nestjs/common';
import type { CancelSession, ChangeTerm, PlanTerm, TermMail } from '@rukkanen/contract';
import { requireMay } from '@rukkanen/identity';
import { Clock, refuse, type Actor } from '@rukkanen/kernel';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import { Rosters } from '@rukkanen/rosters';
import { SessionChanges, SessionsRepository, TermChanges, TermPlanning } from '@rukkanen/sessions';
import { StandingRepository, type TermFacts } from './data/standing.repository.js';
import { MailSheet } from './mail-sheet.service.js';
import type { Posted } from './posted.js';
import { Terms } from './terms.service.js';

/** A term after a change, with the mails that the change made necessary. */
export interface TermTold {
  readonly id: string;
  readonly revision: number;
  readonly mails: TermMail[];
}

/** Calling people together for a whole term: its standing invitations, and all that follows from them. */
@Injectable()
export class ConveningTerms {
  constructor(
    private readonly rosters: Rosters,
    private readonly terms: Terms,
    private readonly standing: StandingRepository,
    private readonly changes: SessionChanges,
    private readonly planning: TermPlanning,
    private readonly termChanges: TermChanges,
    private readonly sessions: SessionsRepository,
    private readonly sheet: MailSheet,
    private readonly clock: Clock,
    private readonly transactions: Transactions,
  ) {}

  /** Publishes a term: its drafts open, and its standing members get their series. */
  async send(actor: Actor, termId: string, revision: number): Promise<TermTold> {
    return this.transactions.run(actor, async (tx) => {
      const posted = await this.#send(tx, actor, termId, revision);
      return this.#told(tx, termId, posted);
    });
  }

  /** Who would get which mail if the term were sent. */
  async mailsOfSend(actor: Actor, termId: string, revision: number): Promise<TermMail[]> {
    return this.sheet.rehearseTerm(actor, (tx) => this.#send(tx, actor, termId, revision));
  }

  /** The same for a plan that is not kept yet. */
  async mailsOfPlan(actor: Actor, sent: PlanTerm): Promise<TermMail[]> {
    return this.sheet.rehearseTerm(actor, async (tx) => {
      const { id, revision } = await this.planning.draft(tx, actor, sent);
      return this.#send(tx, actor, id, revision);
    });
  }

  /** Changes this and later sessions of a term that is out; the id of the term that has them now. */
  async change(actor: Actor, termId: string, sent: ChangeTerm): Promise<string> {
    return this.transactions.run(actor, async (tx) => {
      const next = await this.termChanges.change(tx, actor, termId, sent);
      await this.retell(tx, [next]);
      return next;
    });
  }

  /** Who would get which mail if this and later sessions were changed. */
  async mailsOfChange(actor: Actor, termId: string, sent: ChangeTerm): Promise<TermMail[]> {
    return this.sheet.rehearseTerm(actor, async (tx) =>
      this.retell(tx, [await this.termChanges.change(tx, actor, termId, sent)]),
    );
  }

  /** Calls off every session of a term that is still ahead. */
  async cancelAll(
    actor: Actor,
    termId: string,
    sent: { revision: number; reason: CancelSession['reason'] },
  ): Promise<TermTold> {
    return this.transactions.run(actor, async (tx) => {
      const posted = await this.#cancelAll(tx, actor, termId, sent);
      return this.#told(tx, termId, posted);
    });
  }

  /** Who would get which mail if the rest of the term were called off. */
  async mailsOfCancelAll(
    actor: Actor,
    termId: string,
    sent: { revision: number; reason: CancelSession['reason'] },
  ): Promise<TermMail[]> {
    return this.sheet.rehearseTerm(actor, (tx) => this.#cancelAll(tx, actor, termId, sent));
  }

  /**
   * Tells people of changes already made in the transaction: sessions of sent terms planned anew, moved
   * to a term that follows, or called off. Terms that are not out yet tell nobody anything.
   */
  async retell(tx: Transaction, termIds: readonly string[]): Promise<Posted[]> {
    const posted: Posted[] = [];
    for (const id of termIds) {
      const term = await this.standing.holdTerm(tx, id);
      if (term.state === 'sent') posted.push(...(await this.terms.bring(tx, term)));
    }
    return posted;
  }

  /** Brings the sent terms of a team to its roster as it is now: seats and absences have changed. */
  async followRoster(tx: Transaction, teamId: string): Promise<Posted[]> {
    return this.retell(tx, await this.standing.sentTermsOf(tx, teamId));
  }

  /** The same in a transaction of its own. */
  async rosterChanged(actor: Actor, teamId: string): Promise<void> {
    await this.transactions.run(actor, async (tx) => {
      await this.followRoster(tx, teamId);
    });
  }

  async #send(tx: Transaction, actor: Actor, id: string, revision: number): Promise<Posted[]> {
    const term = await this.#hold(tx, actor, id, revision);
    await this.rosters.requireActive(tx, term.teamId);
    await this.planning.makeSessions(tx, id);
    await this.standing.noteSent(tx, id, this.clock.now());
    return this.terms.bring(tx, term);
  }

  async #cancelAll(
    tx: Transaction,
    actor: Actor,
    id: string,
    { revision, reason }: { revision: number; reason: CancelSession['reason'] },
  ): Promise<Posted[]> {
    const term = await this.#hold(tx, actor, id, revision);
    if (term.state !== 'sent') refuse('term.wrong_state', { state: term.state });
    for (const { id: sessionId } of await this.standing.sessionsOf(tx, id)) {
      const session = await this.sessions.find(tx, sessionId);
      if (!session || session.startsAt <= this.clock.now()) continue;
      if (!['draft', 'open', 'locked'].includes(session.state)) continue;
      await this.changes.cancel(tx, actor, sessionId, { revision: session.revision, reason });
    }
    await this.standing.advance(tx, id);
    return this.terms.bring(tx, term);
  }

  async #hold(tx: Transaction, actor: Actor, id: string, revision: number): Promise<TermFacts> {
    const term = await this.standing.holdTerm(tx, id);
    requireMay(actor, 'session.lock', term.areaId);
    if (term.revision !== revision) refuse('state.changed_meanwhile', { revision: term.revision });
    if (term.state === 'ended') refuse('term.wrong_state', { state: term.state });
    return term;
  }

  async #told(tx: Transaction, id: string, posted: readonly Posted[]): Promise<TermTold> {
    const { revision } = await this.standing.holdTerm(tx, id);
    return { id, revision, mails: await this.sheet.of(tx, posted) };
  }
}
