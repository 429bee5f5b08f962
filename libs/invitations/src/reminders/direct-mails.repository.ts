import { Injectable } from '@nestjs/common';
import type { DirectNewsItem, DirectNewsKind, ToldOf } from '@rukkanen/cases';
import type { Language } from '@rukkanen/contract';
import type { LocalDay } from '@rukkanen/kernel';
import type { Transaction } from '@rukkanen/persistence';
import { countTry, settleMail } from './mail-rows.js';

/** One mail about questions to one function: who hears it, and how many there are. No case is named. */
export interface DirectMail {
  readonly messageId: string;
  readonly kind: DirectNewsKind;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly count: number;
  /** By when the first of them is to be answered. */
  readonly answerBy: LocalDay;
}

interface NewMail {
  readonly id: string;
  readonly areaId: string;
  readonly messageId: string;
  readonly userId: string;
  readonly kind: DirectNewsKind;
  readonly caseIds: readonly string[];
  readonly toldOn: LocalDay;
}

/** Mails about questions to one function as rows, and who has been told what. */
@Injectable()
export class DirectMailsRepository {
  /** What has been told of the questions that are open in the transaction's areas. */
  async told(tx: Transaction): Promise<ToldOf> {
    const rows: (DirectNewsItem & { toldOn: LocalDay })[] = await tx.query(
      `select n.case_id as "caseId", n.user_id as "userId", n.kind, n.told_on::text as "toldOn"
       from direct_news n
       join cases c on c.id = n.case_id and c.state in ('asked', 'asked_back', 'answered')`,
    );
    const of = Map.groupBy(rows, ({ caseId, userId }) => `${caseId} ${userId}`);
    return (caseId, userId) =>
      new Map((of.get(`${caseId} ${userId}`) ?? []).map(({ kind, toldOn }) => [kind, toldOn]));
  }

  async add(tx: Transaction, mail: NewMail): Promise<void> {
    const { id, areaId, userId, kind, messageId, caseIds, toldOn } = mail;
    await tx.query(
      `insert into direct_mails (id, area_id, user_id, kind, message_id, state)
       values ($1, $2, $3, $4, $5, 'waiting')`,
      [id, areaId, userId, kind, messageId],
    );
    await tx.query(
      `insert into direct_news (case_id, user_id, kind, area_id, told_on, mail_id)
       select unnest($1::text[]), $2, $3, $4, $5, $6`,
      [caseIds, userId, kind, areaId, toldOn, id],
    );
  }

  /** A mail that is still to be sent, with one try counted; null when what it tells is over. */
  async take(tx: Transaction, id: string): Promise<DirectMail | null> {
    if (!(await countTry(tx, 'direct_mails', id))) return null;
    const [mail]: DirectMail[] = await tx.query(mailQuery, [id]);
    if (!mail) await this.settle(tx, id, 'superseded');
    return mail ?? null;
  }

  async settle(
    tx: Transaction,
    id: string,
    state: 'sent' | 'failed' | 'superseded',
    code: string | null = null,
  ): Promise<void> {
    await settleMail(tx, 'direct_mails', id, state, code);
  }
}

/** Only what still waits is told: a question that has been answered meanwhile is not asked any more. */
const mailQuery = `
select m.message_id as "messageId", m.kind, u.name, u.email, u.language,
  count(*)::int as count, min(r.answer_by)::text as "answerBy"
from direct_mails m
join users u on u.id = m.user_id and u.ended_at is null
join direct_news n on n.mail_id = m.id
join direct_requests r on r.case_id = n.case_id
join cases c on c.id = r.case_id and c.state = case m.kind
  when 'ASKED_BACK' then 'asked_back' when 'ANSWERED' then 'answered' else 'asked' end
where m.id = $1
group by m.message_id, m.kind, u.name, u.email, u.language`;
