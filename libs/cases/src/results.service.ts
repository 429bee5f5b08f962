import { Injectable } from '@nestjs/common';
import type { CaseResult } from '@rukkanen/contract';
import { refuse, type Actor } from '@rukkanen/kernel';
import { Transactions } from '@rukkanen/persistence';
import { Texts } from '@rukkanen/texts';
import { Cases } from './cases.service.js';
import { CasesRepository } from './data/cases.repository.js';
import { DecisionsReadModel, textIdsOf, toDecisionCard } from './data/decisions.read-model.js';
import { CAP_DAYS, deletionDay } from './domain/retention.js';

/** What came of a case, for those who may see it: above all for its bringer. */
@Injectable()
export class Results {
  constructor(
    private readonly cases: CasesRepository,
    private readonly reading: Cases,
    private readonly decisions: DecisionsReadModel,
    private readonly texts: Texts,
    private readonly transactions: Transactions,
  ) {}

  async of(actor: Actor, caseId: string): Promise<CaseResult> {
    return this.transactions.run(actor, async (tx) => {
      const known = (await this.cases.find(tx, caseId)) ?? refuse('access.not_found');
      await this.reading.requireSight(tx, actor, known);
      const found = (await this.decisions.latest(tx, caseId)) ?? refuse('case.wrong_state');
      const words = await this.texts.readMany(tx, actor, textIdsOf(found));
      const [feedback = null] = await this.cases.feedbacksOf(tx, [caseId]);
      const decision = toDecisionCard(found, words);
      return {
        caseId,
        heldOn: found.row.held_on,
        teamName: found.row.team_name,
        decision,
        steps: await this.decisions.steps(tx, decision.id, actor.userId),
        organisations: await this.decisions.organisations(tx, mentioned(decision)),
        feedback: feedback && { dueOn: feedback.dueOn, doneOn: feedback.doneOn },
        textsDeletedOn: deletionDay(
          {
            state: known.row.state,
            submittedOn: known.row.submittedOn,
            feedbackOn: feedback?.doneOn ?? null,
            endedOn: null,
            textDeleted: known.row.textDeletedAt !== null,
          },
          {
            daysAfterFeedback: await this.cases.retentionDays(tx, known.row.areaId),
            capDays: CAP_DAYS,
          },
        ),
      };
    });
  }
}

const mentioned = (decision: CaseResult['decision']): string[] =>
  [
    decision.responsibleOrganisation,
    decision.continuityOwner,
    ...decision.organisations,
    ...decision.actions.map(({ organisation }) => organisation),
  ].filter((id) => id !== null);
