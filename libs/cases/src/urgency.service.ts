import { Injectable } from '@nestjs/common';
import type { CaseChanged, CaseState, SetUrgency } from '@rukkanen/contract';
import { Clock, helsinkiDay, refuse, type Actor } from '@rukkanen/kernel';
import { Transactions } from '@rukkanen/persistence';
import { CaseStates } from './case-states.js';
import { CasesRepository } from './data/cases.repository.js';
import { toChanged } from './judging.service.js';

/** Cases that are still on their way to a meeting: only those can be in a hurry. */
const ON_THE_WAY: readonly CaseState[] = ['submitted', 'needs_information', 'queued', 'scheduled'];

/** What cannot wait its turn (SES-14): said by the bringer with a code and a day, never in words. */
@Injectable()
export class UrgencyMarks {
  constructor(
    private readonly cases: CasesRepository,
    private readonly states: CaseStates,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Lifts the bringer's own case to the head of the queue, or lets it wait its turn again. The event
   * does not repeat why: events outlive the texts.
   */
  async set(actor: Actor, caseId: string, { urgency }: SetUrgency): Promise<CaseChanged> {
    return this.transactions.run(actor, async (tx) => {
      const known = await this.cases.find(tx, caseId);
      if (known?.bringerId !== actor.userId) return refuse('access.not_found');
      const { state } = known.row;
      if (!ON_THE_WAY.includes(state)) refuse('case.wrong_state', { state });
      if (urgency?.by && urgency.by < helsinkiDay(this.clock.now()))
        refuse('request.invalid', { issues: [{ path: 'urgency.by', code: 'too_small' }] });
      await this.cases.setUrgency(tx, caseId, urgency);
      return toChanged(
        await this.states.note(tx, {
          caseId,
          event: urgency ? 'marked_urgent' : 'unmarked_urgent',
          actorId: actor.userId,
        }),
      );
    });
  }
}
