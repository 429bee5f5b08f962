import { Injectable } from '@nestjs/common';
import type { ActionHow, CaseResult, DecisionCard, ResultStep } from '@rukkanen/contract';
import type { Transaction } from '@rukkanen/persistence';
import type { TextsById } from '@rukkanen/texts';

interface DecisionRow {
  id: string;
  case_id: string;
  held_on: string;
  team_name: string;
  exit: DecisionCard['exit'];
  subtype: DecisionCard['subtype'];
  needs: DecisionCard['needs'];
  social_care_contact: DecisionCard['socialCareContact'];
  social_care_contact_on: string | null;
  consulted: boolean;
  organisations: string[];
  review_month: string | null;
  responsible_organisation: string | null;
  responsible_function: DecisionCard['responsibleFunction'];
  continuity_owner: string | null;
  bottlenecks: DecisionCard['bottlenecks'];
  flags: DecisionCard['flags'];
  rests_on: NonNullable<DecisionCard['restsOn']>;
  dissent: NonNullable<DecisionCard['dissent']>;
  without_reason: NonNullable<DecisionCard['withoutReason']> | null;
  status_review_by: DecisionCard['responsibleFunction'];
  status_review_on: string | null;
  grounds_text: string | null;
  continuation_text: string | null;
  goal_text: string | null;
  missing_text: string | null;
  decided_at: Date;
  confirmed_at: Date | null;
}

interface ActionRow {
  text_id: string;
  organisation_id: string;
  function: DecisionCard['actions'][number]['function'];
  mode: ActionHow['mode'];
  remote_reason: ActionHow['remoteReason'];
  due_on: string | null;
}

type StepRow = Omit<ResultStep, 'owner'> & {
  readonly ownedBy: ResultStep['owner']['by'];
  readonly seatId: string | null;
  readonly name: string | null;
};

/** A decision in force with its actions, before its words have been opened. */
export interface FoundDecision {
  readonly row: DecisionRow;
  readonly actions: readonly ActionRow[];
}

/** Decisions as they are read: the one in force, latest session first. */
@Injectable()
export class DecisionsReadModel {
  async latest(tx: Transaction, caseId: string): Promise<FoundDecision | null> {
    const [row]: DecisionRow[] = await tx.query(latestQuery, [caseId]);
    if (!row) return null;
    const actions: ActionRow[] = await tx.query(
      `select text_id, organisation_id, function, mode, remote_reason, due_on::text as due_on
       from decision_actions
       where decision_id = $1 and step is null order by position`,
      [row.id],
    );
    return { row, actions };
  }

  /** What follows from a decision by itself; who brought the case is not named (TRUST 7). */
  async steps(tx: Transaction, decisionId: string, readerId: string): Promise<ResultStep[]> {
    const rows: StepRow[] = await tx.query(stepsQuery, [decisionId, readerId]);
    return rows.map(({ ownedBy, seatId, name, ...step }) => ({
      ...step,
      owner: { by: ownedBy, seatId, name },
    }));
  }

  /** Names of the organisations that a decision mentions. */
  async organisations(
    tx: Transaction,
    ids: readonly string[],
  ): Promise<CaseResult['organisations']> {
    return tx.query('select id, name from organisations where id = any($1) order by name', [ids]);
  }
}

const stepsQuery = `
select a.id, a.step, a.function, a.due_on::text as "dueOn", a.done_on::text as "doneOn", a.revision,
  a.owned_by as "ownedBy", a.seat_id as "seatId", o.name,
  coalesce(a.owner_id = $2, false) or (a.owned_by = 'BRINGER' and b.user_id is not null) as mine
from decision_actions a
join decisions d on d.id = a.decision_id
left join users o on o.id = a.owner_id
left join case_bringers b on b.case_id = d.case_id and b.user_id = $2
where a.decision_id = $1 and a.step is not null order by a.position`;

const latestQuery = `
select d.*, d.social_care_contact_on::text as social_care_contact_on,
  d.status_review_on::text as status_review_on, s.held_on::text as held_on, t.name as team_name
from decisions d join sessions s on s.id = d.session_id join teams t on t.id = s.team_id
where d.case_id = $1 and d.superseded_by is null
order by d.decided_at desc limit 1`;

/** The ids of every text that a decision has. */
export const textIdsOf = ({ row, actions }: FoundDecision): string[] =>
  [
    row.grounds_text,
    row.continuation_text,
    row.goal_text,
    row.missing_text,
    ...actions.map(({ text_id }) => text_id),
  ].filter((id) => id !== null);

/** The decision with its opened words; null where they have been deleted. */
export function toDecisionCard({ row, actions }: FoundDecision, words: TextsById): DecisionCard {
  const word = (id: string | null) => (id ? (words.get(id) ?? null) : null);
  return {
    id: row.id,
    caseId: row.case_id,
    decidedAt: row.decided_at.toISOString(),
    confirmed: row.confirmed_at !== null,
    exit: row.exit,
    subtype: row.subtype,
    needs: row.needs,
    socialCareContact: row.social_care_contact,
    socialCareContactOn: row.social_care_contact_on,
    consulted: row.consulted,
    organisations: row.organisations,
    reviewMonth: row.review_month,
    responsibleOrganisation: row.responsible_organisation,
    responsibleFunction: row.responsible_function,
    continuityOwner: row.continuity_owner,
    bottlenecks: row.bottlenecks,
    flags: row.flags,
    restsOn: row.rests_on,
    dissent: row.dissent,
    withoutReason: row.without_reason,
    statusReview:
      row.status_review_by && row.status_review_on
        ? { function: row.status_review_by, on: row.status_review_on }
        : null,
    grounds: word(row.grounds_text),
    continuation: word(row.continuation_text),
    goal: word(row.goal_text),
    missingInformation: word(row.missing_text),
    actions: actions.map((action) => ({
      text: word(action.text_id),
      organisation: action.organisation_id,
      function: action.function,
      how: { mode: action.mode, remoteReason: action.remote_reason, dueOn: action.due_on },
    })),
  };
}
