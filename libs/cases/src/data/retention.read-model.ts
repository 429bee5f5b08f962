import { Injectable } from '@nestjs/common';
import type { CaseState, PlannedDeletion, RetentionState } from '@rukkanen/contract';
import type { LocalDay } from '@rukkanen/kernel';
import type { Transaction } from '@rukkanen/persistence';
import { CAP_DAYS, deletion } from '../domain/retention.js';

interface Row {
  id: string;
  area_id: string;
  code_word: string;
  state: CaseState;
  submitted_on: LocalDay;
  feedback_on: LocalDay | null;
  ended_on: LocalDay | null;
  retention_days: number;
}

/** Cases whose texts still stand, and when those go: policy from the areas, events from the cases. */
@Injectable()
export class RetentionReadModel {
  /** Those that go by a day, the nearest first. */
  async planned(tx: Transaction, until: LocalDay): Promise<PlannedDeletion[]> {
    const rows: Row[] = await tx.query(standing);
    return rows
      .flatMap(toPlanned)
      .filter(({ on }) => on <= until)
      .toSorted((one, other) => one.on.localeCompare(other.on));
  }

  /** What these areas have decided. */
  async policies(tx: Transaction, areas: readonly string[]): Promise<RetentionState['areas']> {
    return tx.query(
      `select id as "areaId", retention_days as "retentionDays",
         jsonb_build_object('fi', name_fi, 'sv', name_sv, 'en', name_en) as name
       from areas where id = any($1) order by id`,
      [areas],
    );
  }

  /** The state of a case while nobody else changes it; whether its meeting is going on. */
  async hold(tx: Transaction, caseId: string): Promise<{ state: CaseState; inMeeting: boolean }> {
    const [row]: { state: CaseState; inMeeting: boolean }[] = await tx.query(held, [caseId]);
    if (!row) throw new Error('the case is not there');
    return row;
  }
}

function toPlanned(row: Row): PlannedDeletion[] {
  const facts = {
    state: row.state,
    submittedOn: row.submitted_on,
    feedbackOn: row.feedback_on,
    endedOn: row.ended_on,
    textDeleted: false,
  };
  const policy = { daysAfterFeedback: row.retention_days, capDays: CAP_DAYS };
  const found = deletion(facts, policy);
  const { id: caseId, area_id: areaId, code_word: codeWord, state } = row;
  return found ? [{ caseId, areaId, codeWord, state, ...found }] : [];
}

const standing = `
select c.id, c.area_id, c.code_word, c.state, c.submitted_on::text, f.done_on::text as feedback_on,
  (select max(e.at at time zone 'Europe/Helsinki')::date::text from case_events e
   where e.case_id = c.id and e.type in ('redirected', 'withdrawn')) as ended_on,
  a.retention_days
from cases c join areas a on a.id = c.area_id left join feedbacks f on f.case_id = c.id
where c.text_deleted_at is null order by c.id`;

const held = `
select c.state, exists (
  select 1 from agenda_items i join sessions s on s.id = i.session_id
  where i.case_id = c.id and s.state in ('live', 'paused', 'closing')) as "inMeeting"
from cases c where c.id = $1 for update of c`;
