import { Injectable } from '@nestjs/common';
import type { DirectResult, DirectVerdict, FunctionKey } from '@rukkanen/contract';
import type { LocalDay } from '@rukkanen/kernel';
import type { Transaction } from '@rukkanen/persistence';
import type { CaseFacts } from '@rukkanen/rosters';
import { IN_QUESTION } from '../domain/case-machine.js';

/** A question to one function as its row holds it: codes, days and ids of texts. */
export interface DirectRow {
  readonly caseId: string;
  readonly function: FunctionKey;
  readonly askedOn: LocalDay;
  readonly answerBy: LocalDay;
  readonly questionText: string | null;
  readonly replyText: string | null;
  readonly answerText: string | null;
  readonly verdict: DirectVerdict | null;
  readonly answeredBy: string | null;
  readonly answeredOn: LocalDay | null;
  readonly raisedOn: LocalDay | null;
  readonly result: DirectResult | null;
  readonly settledOn: LocalDay | null;
  readonly answererName: string | null;
  readonly organisations: { id: string; name: string }[];
}

/** Questions to one function as rows. */
@Injectable()
export class DirectRepository {
  async add(
    tx: Transaction,
    row: Pick<DirectRow, 'caseId' | 'function' | 'askedOn' | 'answerBy'> & { areaId: string },
  ): Promise<void> {
    await tx.query(
      `insert into direct_requests (case_id, area_id, function, asked_on, answer_by)
       values ($1, $2, $3, $4, $5)`,
      [row.caseId, row.areaId, row.function, row.askedOn, row.answerBy],
    );
  }

  async of(tx: Transaction, caseIds: readonly string[]): Promise<ReadonlyMap<string, DirectRow>> {
    const rows: DirectRow[] = await tx.query(directQuery, [caseIds]);
    return new Map(rows.map((row) => [row.caseId, row]));
  }

  /** Cases of the transaction's areas whose question is between its function and its bringer. */
  async open(tx: Transaction): Promise<string[]> {
    const rows: { id: string }[] = await tx.query('select id from cases where state = any($1)', [
      IN_QUESTION,
    ]);
    return rows.map(({ id }) => id);
  }

  async setAnswer(
    tx: Transaction,
    caseId: string,
    answer: { textId: string; verdict: DirectVerdict; by: string; on: LocalDay },
  ): Promise<void> {
    await tx.query(
      `update direct_requests set answer_text = $2, verdict = $3, answered_by = $4, answered_on = $5
       where case_id = $1`,
      [caseId, answer.textId, answer.verdict, answer.by, answer.on],
    );
  }

  async setQuestion(tx: Transaction, caseId: string, textId: string): Promise<void> {
    await tx.query('update direct_requests set question_text = $2 where case_id = $1', [
      caseId,
      textId,
    ]);
  }

  async setReply(tx: Transaction, caseId: string, textId: string): Promise<void> {
    await tx.query('update direct_requests set reply_text = $2 where case_id = $1', [
      caseId,
      textId,
    ]);
  }

  async setRaised(tx: Transaction, caseId: string, on: LocalDay): Promise<void> {
    await tx.query('update direct_requests set raised_on = $2 where case_id = $1', [caseId, on]);
  }

  /** What follows from the answer, and by when the client hears of it: the area's days from today (CON-02). */
  async setSettled(
    tx: Transaction,
    caseId: string,
    settled: { result: DirectResult; organisations: readonly string[]; on: LocalDay },
  ): Promise<void> {
    await tx.query(
      `update direct_requests set result = $2, organisations = $3, settled_on = $4
       where case_id = $1`,
      [caseId, settled.result, settled.organisations, settled.on],
    );
    await tx.query(
      `insert into feedbacks (case_id, area_id, due_on)
       select c.id, c.area_id, $2::date + a.feedback_days
       from cases c join areas a on a.id = c.area_id where c.id = $1`,
      [caseId, settled.on],
    );
  }

  /** In how many working days a function of an area answers. */
  async answerDays(tx: Transaction, areaId: string): Promise<number> {
    const [area]: { days: number }[] = await tx.query(
      'select direct_answer_days as days from areas where id = $1',
      [areaId],
    );
    return area?.days ?? 0;
  }

  /** What of these cases decides who answers for a function. */
  async factsOf(
    tx: Transaction,
    caseIds: readonly string[],
  ): Promise<ReadonlyMap<string, CaseFacts>> {
    const rows: (CaseFacts & { id: string })[] = await tx.query(
      `select c.id, c.age_band as "ageBand", c.district_id as "districtId", d.county_id as "countyId",
         a.psychosocial_adult_from as "adultFrom"
       from cases c join areas a on a.id = c.area_id left join districts d on d.id = c.district_id
       where c.id = any($1)`,
      [caseIds],
    );
    return new Map(rows.map(({ id, ...facts }) => [id, facts]));
  }
}

const directQuery = `
select r.case_id as "caseId", r.function, r.asked_on::text as "askedOn",
  r.answer_by::text as "answerBy", r.question_text as "questionText", r.reply_text as "replyText",
  r.answer_text as "answerText", r.verdict, r.answered_by as "answeredBy",
  r.answered_on::text as "answeredOn", r.raised_on::text as "raisedOn", r.result,
  r.settled_on::text as "settledOn", u.name as "answererName", (
    select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) order by chosen.place), '[]')
    from unnest(r.organisations) with ordinality as chosen (id, place)
    join organisations o on o.id = chosen.id
  ) as organisations
from direct_requests r left join users u on u.id = r.answered_by
where r.case_id = any($1)`;
