import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rukkanen/persistence';
import type { KelaFact } from '../domain/kela.js';
import type { ConsultedFact, DirectFact, FlowFacts } from '../domain/facts.js';
import type { QuestionFact } from '../domain/questions.js';

/**
 * The facts behind the flow figures, read from the rows of the rooms that own them and never stored
 * again. No text takes part: the figures stay the same when texts are deleted (DPR-02).
 */
@Injectable()
export class FlowReadModel {
  /** Every fact in the areas of the transaction. */
  async facts(tx: Transaction): Promise<FlowFacts> {
    const consulted: ConsultedFact[] = await tx.query(consultedQuery);
    const direct: DirectFact[] = await tx.query(directQuery);
    return { consulted, direct };
  }

  /** Every question to one function in the areas of the transaction. */
  async questions(tx: Transaction): Promise<QuestionFact[]> {
    return tx.query(questionsQuery);
  }

  /** Of every consultation whether Kela's rehabilitation was worth asking, and was considered. */
  async kela(tx: Transaction): Promise<KelaFact[]> {
    return tx.query(kelaQuery);
  }

  /** Changes whenever a fact may have changed, and costs next to nothing to ask. */
  async revision(tx: Transaction): Promise<string> {
    const [row]: { revision: string }[] = await tx.query(revisionQuery);
    return row?.revision ?? '';
  }
}

/**
 * A consultation counts once its session has been held to its end, with the decision in force there.
 * Feedback belongs to the latest decision of its case: a case that came again is told about anew.
 */
const consultedQuery = `
select d.case_id as "caseId", d.area_id as "areaId", d.session_id as "sessionId",
  s.held_on::text as "heldOn", c.submitted_on::text as "submittedOn", d.exit, d.needs,
  d.social_care_contact as "socialCareContact", d.bottlenecks,
  case when d.latest then f.due_on::text end as "feedbackDueOn",
  case when d.latest then f.done_on::text end as "feedbackDoneOn"
from (
  select *, row_number() over (partition by case_id order by decided_at desc, id desc) = 1 as latest
  from decisions where superseded_by is null
) d
join sessions s on s.id = d.session_id and s.state = 'closed'
join cases c on c.id = d.case_id
left join feedbacks f on f.case_id = d.case_id
order by s.held_on, d.case_id`;

/** The same consultations, by a mark that stays when the themes of a case are deleted. */
const kelaQuery = `
select d.area_id as "areaId", s.held_on::text as "heldOn", d.kela_relevant as relevant,
  'KELA_REHAB_CONSIDERED' = any(d.flags) as considered
from decisions d
join sessions s on s.id = d.session_id and s.state = 'closed'
where d.superseded_by is null`;

const directQuery = `
select id, area_id as "areaId", opened_on::text as "openedOn", needs
from direct_referrals order by opened_on, id`;

const questionsQuery = `
select area_id as "areaId", asked_on::text as "askedOn", answer_by::text as "answerBy",
  answered_on::text as "answeredOn"
from direct_requests order by asked_on, case_id`;

/** Every change of a case or session raises a revision or adds a row; a load changes the settings. */
const revisionQuery = `
select concat_ws(' ',
  (select count(*) || ' ' || coalesce(sum(revision), 0) from cases),
  (select count(*) || ' ' || coalesce(sum(revision + seq), 0) from sessions),
  (select count(*) || ' ' || count(confirmed_at) || ' ' || count(superseded_by) from decisions),
  (select count(*) || ' ' || coalesce(max(logged_at)::text, '') from direct_referrals),
  (select count(*) || ' ' || count(done_on) from feedbacks),
  (select md5(string_agg(key || value::text, ',' order by key)) from product_settings)
) as revision`;
