import { Injectable } from '@nestjs/common';
import { Clock, helsinkiDay } from '@rukkanen/kernel';
import type { Transaction } from '@rukkanen/persistence';
import { AskedOnes } from './asked-ones.service.js';
import { CasesRepository, type FullCase } from './data/cases.repository.js';
import { DirectRepository, type DirectRow } from './data/direct.repository.js';
import {
  newsToAsked,
  newsToBringer,
  type DirectNewsKind,
  type Told,
} from './domain/direct-news.js';

/** Something to tell one person about one question. */
export interface DirectNewsItem {
  readonly caseId: string;
  readonly userId: string;
  readonly kind: DirectNewsKind;
}

/** What has been told before, by whom and by what. */
export type ToldOf = (caseId: string, userId: string) => Told;

/** What there is to tell about the open questions of an area, and to whom: codes and ids alone (FLW-12). */
@Injectable()
export class DirectNews {
  constructor(
    private readonly cases: CasesRepository,
    private readonly direct: DirectRepository,
    private readonly askedOnes: AskedOnes,
    private readonly clock: Clock,
  ) {}

  async untold(tx: Transaction, told: ToldOf): Promise<DirectNewsItem[]> {
    const ids = await this.direct.open(tx);
    const rows = await this.direct.of(tx, ids);
    const all: DirectNewsItem[] = [];
    for (const known of await this.cases.findAll(tx, ids)) {
      const row = rows.get(known.row.id);
      if (row) all.push(...(await this.#of(tx, known, row, told)));
    }
    return all;
  }

  async #of(
    tx: Transaction,
    known: FullCase,
    row: DirectRow,
    told: ToldOf,
  ): Promise<DirectNewsItem[]> {
    const { id: caseId, state } = known.row;
    const today = helsinkiDay(this.clock.now());
    const facts = { state, answerBy: row.answerBy, isReplied: row.replyText !== null };
    const asked = state === 'asked' ? await this.askedOnes.of(tx, known, row.function) : [];
    const to = (userId: string, next: typeof newsToAsked): DirectNewsItem[] => {
      const kind = next(facts, today, told(caseId, userId));
      return kind ? [{ caseId, userId, kind }] : [];
    };
    return [
      ...asked.flatMap((userId) => to(userId, newsToAsked)),
      ...to(known.bringerId, newsToBringer),
    ];
  }
}
