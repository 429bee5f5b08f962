import { Injectable } from '@nestjs/common';
import { KELA_REHAB_TAGS } from '@rukkanen/agenda';
import { IN_PERSON, type LiveDecision } from '@rukkanen/contract';
import type { Transaction } from '@rukkanen/persistence';
import type { AgendaItemEntity } from './session.entity.js';

/** Decisions as rows: written once, superseded, never edited. */
@Injectable()
export class DecisionsRepository {
  async add(
    tx: Transaction,
    item: AgendaItemEntity,
    { decisionId, supersedes, codes, texts }: LiveDecision,
    at: Date,
  ): Promise<void> {
    // Two decisions in force never stand side by side, not even within the transaction.
    if (supersedes) await tx.query(supersede, [supersedes, decisionId]);
    await tx.query(insertDecision, [
      decisionId,
      item.areaId,
      item.caseId,
      item.sessionId,
      item.id,
      codes.exit,
      codes.subtype,
      codes.needs,
      codes.socialCareContact,
      codes.socialCareContactOn,
      codes.consulted,
      codes.organisations,
      codes.reviewMonth,
      codes.responsibleOrganisation,
      codes.responsibleFunction,
      codes.continuityOwner,
      codes.bottlenecks,
      codes.flags,
      texts.grounds,
      texts.continuation,
      texts.goal,
      texts.missingInformation,
      at,
      codes.restsOn ?? [],
      codes.dissent ?? [],
      codes.withoutReason,
      codes.supersedeReason,
      codes.statusReview?.function,
      codes.statusReview?.on,
      KELA_REHAB_TAGS,
    ]);
    await tx.query(insertActions, [
      item.areaId,
      decisionId,
      texts.actions.map((_, index) => index + 1),
      texts.actions.map(({ textId }) => textId),
      texts.actions.map(({ organisation }) => organisation),
      texts.actions.map((action) => action.function),
      texts.actions.map(({ how = IN_PERSON }) => how.mode),
      texts.actions.map(({ how = IN_PERSON }) => how.remoteReason),
      texts.actions.map(({ how = IN_PERSON }) => how.dueOn),
    ]);
  }

  async confirm(tx: Transaction, decisionId: string, at: Date): Promise<void> {
    await tx.query('update decisions set confirmed_at = $2 where id = $1', [decisionId, at]);
  }

  /**
   * Puts a case's last decision in its place again, or none. One that is taken back counts as superseded
   * by itself: it stays a row, and every reader who asks what is in force leaves it out. Answers the
   * ids of its words.
   */
  async takeBack(tx: Transaction, itemId: string, before: string | null): Promise<string[]> {
    const [gone]: { id: string; texts: string[] }[] = await tx.query(decisionInForce, [itemId]);
    if (!gone || gone.id === before) return [];
    await tx.query(supersede, [gone.id, gone.id]);
    await tx.query('update decision_actions set place_id = null where decision_id = $1', [gone.id]);
    if (before) await tx.query(supersede, [before, null]);
    return gone.texts;
  }

  /** Nobody waits for feedback of a decision that was taken back, unless another one is in force. */
  async dropFeedback(tx: Transaction, item: AgendaItemEntity): Promise<void> {
    await tx.query(
      `delete from feedbacks f where f.case_id = $1 and not exists (
         select 1 from decisions d where d.case_id = f.case_id and d.superseded_by is null)`,
      [item.caseId],
    );
  }

  /** The day by which the client hears: the area's days after the session (CON-02). */
  async askFeedback(tx: Transaction, item: AgendaItemEntity): Promise<void> {
    await tx.query(
      `insert into feedbacks (case_id, area_id, due_on)
       select $1, a.id, s.held_on + a.feedback_days
       from sessions s join areas a on a.id = s.area_id where s.id = $2
       on conflict (case_id) do update set due_on = excluded.due_on, done_on = null`,
      [item.caseId, item.sessionId],
    );
  }
}

const supersede = 'update decisions set superseded_by = $2 where id = $1';

const decisionInForce = `
select d.id, array_remove(
  array[d.grounds_text, d.continuation_text, d.goal_text, d.missing_text]
  || array(select a.text_id from decision_actions a where a.decision_id = d.id), null) as texts
from decisions d where d.item_id = $1 and d.superseded_by is null`;

const insertDecision = `
insert into decisions (id, area_id, case_id, session_id, item_id, exit, subtype, needs,
  social_care_contact, social_care_contact_on, consulted, organisations, review_month,
  responsible_organisation, responsible_function, continuity_owner, bottlenecks, flags,
  grounds_text, continuation_text, goal_text, missing_text, decided_at,
  rests_on, dissent, without_reason, supersede_reason, status_review_by, status_review_on, kela_relevant)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
  $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29,
  exists (select 1 from case_versions v join cases c on c.id = v.case_id and c.version = v.version
    where c.id = $3 and v.tags && $30::text[]))`;

const insertActions = `
insert into decision_actions (area_id, decision_id, position, text_id, organisation_id, function,
  mode, remote_reason, due_on)
select $1, $2, r.* from unnest($3::int[], $4::uuid[], $5::text[], $6::text[], $7::text[],
  $8::text[], $9::date[]) as r`;
