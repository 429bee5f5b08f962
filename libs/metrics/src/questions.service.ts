import { Injectable } from '@nestjs/common';
import { People } from '@rukkanen/identity';
import { Clock, helsinkiDay, type Actor } from '@rukkanen/kernel';
import { Settings, Transactions } from '@rukkanen/persistence';
import { FlowReadModel } from './data/flow.read-model.js';
import { inPeriod } from './domain/period.js';
import { questions, shownOf, shownTogether, type ShownQuestions } from './domain/questions.js';
import { scopeOf, termOf } from './scope.js';

/**
 * Questions to one function in figures of their own (FLW-12): consultations between two that the team
 * took no part in, so none of them is in the flow. For the term alone: shorter cuts would be small.
 */
@Injectable()
export class QuestionFlow {
  constructor(
    private readonly readModel: FlowReadModel,
    private readonly people: People,
    private readonly settings: Settings,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** The term's figures of an area, or of all together, small counts protected. */
  async published(actor: Actor, area?: string): Promise<ShownQuestions> {
    const areas = await this.people.allAreas();
    const asked = scopeOf(actor, areas, area);
    const today = helsinkiDay(this.clock.now());
    const term = await termOf(this.settings, today);
    const facts = await this.transactions.inAreas(areas, (tx) => this.readModel.questions(tx));
    const inTerm = facts.filter(({ askedOn }) => inPeriod(term)(askedOn));
    const of = (id: string) =>
      questions(
        inTerm.filter(({ areaId }) => areaId === id),
        today,
      );
    return asked === null ? shownTogether(areas.map(of)) : shownOf(of(asked));
  }
}
