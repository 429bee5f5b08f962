import { Injectable } from '@nestjs/common';
import { Clock, helsinkiDay, type LocalDay } from '@rukkanen/kernel';
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
    const known = await this.cases.findAll(tx, ids);
    const peopleOf = await this.askedOnes.judge(tx, known);
    const today = helsinkiDay(this.clock.now());
    return known.flatMap((one) => {
      const row = rows.get(one.row.id);
      return row ? newsOf(one, row, peopleOf(one, row.function), told, today) : [];
    });
  }
}

function newsOf(
  { row: { id: caseId, state }, bringerId }: FullCase,
  row: DirectRow,
  asked: readonly string[],
  told: ToldOf,
  today: LocalDay,
): DirectNewsItem[] {
  const facts = { state, answerBy: row.answerBy, isReplied: row.replyText !== null };
  const to = (userId: string, next: typeof newsToAsked): DirectNewsItem[] => {
    const kind = next(facts, today, told(caseId, userId));
    return kind ? [{ caseId, userId, kind }] : [];
  };
  return [...asked.flatMap((userId) => to(userId, newsToAsked)), ...to(bringerId, newsToBringer)];
}
