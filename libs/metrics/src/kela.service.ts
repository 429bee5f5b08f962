import { Injectable } from '@nestjs/common';
import type { KelaFigures } from '@rukkanen/contract';
import { areasWhere, requireMay } from '@rukkanen/identity';
import { Clock, helsinkiDay, type Actor } from '@rukkanen/kernel';
import { Settings, Transactions } from '@rukkanen/persistence';
import { FlowReadModel } from './data/flow.read-model.js';
import { kelaShare } from './domain/kela.js';
import { inPeriod } from './domain/period.js';
import { termOf } from './scope.js';

/** How often Kela's rehabilitation was considered in the term, area by area and never together. */
@Injectable()
export class KelaFlow {
  constructor(
    private readonly readModel: FlowReadModel,
    private readonly settings: Settings,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async published(actor: Actor, area?: string): Promise<KelaFigures> {
    if (area !== undefined) requireMay(actor, 'metrics.read', area);
    const areas = area === undefined ? areasWhere(actor, 'metrics.read') : [area];
    const term = await termOf(this.settings, helsinkiDay(this.clock.now()));
    const facts = await this.transactions.inAreas(areas, (tx) => this.readModel.kela(tx));
    const inTerm = facts.filter(({ heldOn }) => inPeriod(term)(heldOn));
    return areas.toSorted().map((id) => kelaShare(id, inTerm));
  }
}
