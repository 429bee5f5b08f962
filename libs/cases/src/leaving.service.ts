import { Injectable } from '@nestjs/common';
import { Outbox, type Transaction } from '@rukkanen/persistence';
import type { CaseEntity } from './data/case.entity.js';
import { CasesRepository } from './data/cases.repository.js';

/**
 * Takes a case off the agendas where it waited. Whoever was called for it is told by a job of its own:
 * planning holds sessions before cases, and whoever gets here holds a case.
 */
@Injectable()
export class Leaving {
  constructor(
    private readonly cases: CasesRepository,
    private readonly outbox: Outbox,
  ) {}

  async leave(tx: Transaction, { id, areaId }: Pick<CaseEntity, 'id' | 'areaId'>): Promise<void> {
    for (const sessionId of await this.cases.leaveAgendas(tx, id))
      await this.outbox.put(tx, 'agenda.left', { areaId, sessionId, caseId: id });
  }
}
