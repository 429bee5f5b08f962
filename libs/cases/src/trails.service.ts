import { Injectable } from '@nestjs/common';
import type { CaseTrail } from '@rukkanen/contract';
import { areasWhere } from '@rukkanen/identity';
import type { Actor } from '@rukkanen/kernel';
import { Transactions } from '@rukkanen/persistence';
import { TrailsReadModel } from './data/trails.read-model.js';

/** What happened to cases and who has seen what, for the data protection officer: codes, never words. */
@Injectable()
export class Trails {
  constructor(
    private readonly trails: TrailsReadModel,
    private readonly transactions: Transactions,
  ) {}

  /** Cases of a code word, or of its word alone, newest first; it may have been given out again. */
  async find(actor: Actor, codeWord: string): Promise<CaseTrail[]> {
    return this.transactions.inAreas(areasWhere(actor, 'audit.read'), (tx) =>
      this.trails.byCodeWord(tx, codeWord),
    );
  }
}
