import { Injectable } from '@nestjs/common';
import type { CaseState, RetentionState } from '@rukkanen/contract';
import { areasWhere } from '@rukkanen/identity';
import { Clock, helsinkiDay, type Actor } from '@rukkanen/kernel';
import { Settings, Transactions, type Transaction } from '@rukkanen/persistence';
import { Texts } from '@rukkanen/texts';
import { CaseStates } from './case-states.js';
import { CASE_MACHINE } from './domain/case-machine.js';
import { CAP_DAYS, isDue } from './domain/retention.js';

const DEFAULT_DAYS = 30;

interface CandidateRow {
  id: string;
  state: CaseState;
  submitted_on: string;
  feedback_on: string | null;
  retention_days: number;
}

/** Deletes the texts of cases when their time is over; the coded skeleton stays (DPR-02). */
@Injectable()
export class Retention {
  constructor(
    private readonly states: CaseStates,
    private readonly texts: Texts,
    private readonly settings: Settings,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** What the sweep would take now, in the areas where the actor watches over it. */
  async state(actor: Actor): Promise<RetentionState> {
    const due = await this.transactions.inAreas(areasWhere(actor, 'retention.read'), (tx) =>
      this.#due(tx),
    );
    return { paused: await this.#paused(), due, retentionDays: DEFAULT_DAYS };
  }

  async pause(actor: Actor, paused: boolean): Promise<RetentionState> {
    await this.settings.set('retention.paused', paused);
    return this.state(actor);
  }

  /**
   * One area's sweep, a transaction a case: a failure half-way keeps what has been done. Answers the
   * number of cases whose texts went; nothing happens while paused.
   */
  async sweep(areaId: string): Promise<number> {
    if (await this.#paused()) return 0;
    const due = await this.transactions.inAreas([areaId], (tx) => this.#due(tx));
    for (const caseId of due)
      await this.transactions.inAreas([areaId], (tx) => this.#reduce(tx, caseId));
    return due.length;
  }

  async #reduce(tx: Transaction, caseId: string): Promise<void> {
    const [row]: { state: CaseState }[] = await tx.query('select state from cases where id = $1', [
      caseId,
    ]);
    const change = { caseId, actorId: null, codes: { because: 'retention' } };
    if (row && CASE_MACHINE.reduced.from.includes(row.state))
      await this.states.transition(tx, { ...change, event: 'reduced' });
    else await this.states.note(tx, { ...change, event: 'purged' });
    await this.texts.erase(tx, [caseId], this.clock.now());
  }

  async #due(tx: Transaction): Promise<string[]> {
    const today = helsinkiDay(this.clock.now());
    const rows: CandidateRow[] = await tx.query(candidates);
    return rows.filter((row) => isDue(toFacts(row), policyOf(row), today)).map(({ id }) => id);
  }

  async #paused(): Promise<boolean> {
    return (await this.settings.get('retention.paused')) ?? false;
  }
}

const candidates = `
select c.id, c.state, c.submitted_on::text, f.done_on::text as feedback_on, a.retention_days
from cases c join areas a on a.id = c.area_id left join feedbacks f on f.case_id = c.id
where c.text_deleted_at is null order by c.id`;

const toFacts = (row: CandidateRow) => ({
  state: row.state,
  submittedOn: row.submitted_on,
  feedbackOn: row.feedback_on,
  textDeleted: false,
});

const policyOf = ({ retention_days }: CandidateRow) => ({
  daysAfterFeedback: retention_days,
  capDays: CAP_DAYS,
});
