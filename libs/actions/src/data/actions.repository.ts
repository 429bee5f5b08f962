import { Injectable } from '@nestjs/common';
import type { FunctionKey } from '@rukkanen/contract';
import { refuse, type LocalDay } from '@rukkanen/kernel';
import type { Transaction } from '@rukkanen/persistence';
import type { InHand } from '../domain/handover.js';
import type { Owner, WantedAction } from '../domain/owner.js';
import type { Decided, Step } from '../domain/steps.js';

/** An action that is held for a change. */
export interface HeldAction {
  readonly id: string;
  readonly areaId: string;
  readonly teamId: string;
  readonly state: 'open' | 'done';
  readonly revision: number;
  readonly decidedOn: LocalDay;
  readonly ownerId: string | null;
  /** Null unless the action is in its bringer's hand. */
  readonly bringerId: string | null;
}

/** What is written down of a change: codes, never words. */
export interface ActionEvent {
  readonly type: 'assigned' | 'handed_over' | 'done' | 'reopened';
  readonly seatId?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly gapDays?: number;
  readonly on: LocalDay;
  readonly actorId: string | null;
}

/** A fresh action with what its owner is found by. */
export interface FreshAction extends WantedAction {
  readonly id: string;
}

/** Actions as rows; each change has a revision and one line in the log. */
@Injectable()
export class ActionsRepository {
  /** Names the places of a decision's actions, in their order; only places of its area are known. */
  async setPlaces(
    tx: Transaction,
    decisionId: string,
    places: readonly (string | null)[],
  ): Promise<void> {
    const named = places.filter((place) => place !== null).length;
    if (named === 0) return;
    const [, known]: [unknown, number] = await tx.query(placeActions, [decisionId, places]);
    if (known < named)
      refuse('request.invalid', { issues: [{ path: 'actions', code: 'placeId' }] });
  }

  async fresh(
    tx: Transaction,
    decisionId: string,
  ): Promise<{ presenter: FunctionKey; actions: FreshAction[] }> {
    const rows: (FreshAction & { presenter: FunctionKey })[] = await tx.query(freshOf, [
      decisionId,
    ]);
    const [first] = rows;
    return { presenter: first?.presenter ?? 'EMPLOYMENT_EXPERT', actions: rows };
  }

  /** What a decision says of what follows from it, and when its session was held. */
  async decided(
    tx: Transaction,
    decisionId: string,
  ): Promise<(Decided & { heldOn: LocalDay }) | null> {
    const [row]: (Decided & { heldOn: LocalDay })[] = await tx.query(decidedCodes, [decisionId]);
    return row ?? null;
  }

  /** Steps stand after the actions in words, in their order; what was done before stays done. */
  async addSteps(tx: Transaction, decisionId: string, steps: readonly Step[]): Promise<void> {
    if (steps.length === 0) return;
    await tx.query(insertSteps, [
      decisionId,
      steps.map(({ step }) => step),
      steps.map(({ organisationId }) => organisationId),
      steps.map((step) => step.function),
      steps.map(({ dueOn }) => dueOn),
    ]);
  }

  async setOwner(tx: Transaction, id: string, owner: Owner, event: ActionEvent): Promise<void> {
    const seat = owner.by === 'SEAT' ? owner : null;
    await tx.query(
      `update decision_actions set owned_by = $2, seat_id = $3, owner_id = $4 where id = $1`,
      [id, owner.by, seat?.seatId ?? null, seat?.personId ?? null],
    );
    await this.note(tx, id, { seatId: seat?.seatId ?? null, ...event });
  }

  async setState(
    tx: Transaction,
    id: string,
    state: 'open' | 'done',
    event: ActionEvent,
  ): Promise<void> {
    await tx.query(`update decision_actions set state = $2, done_on = $3 where id = $1`, [
      id,
      state,
      state === 'done' ? event.on : null,
    ]);
    await this.note(tx, id, event);
  }

  /** The next revision with its line. */
  async note(tx: Transaction, id: string, event: ActionEvent): Promise<void> {
    await tx.query(noteEvent, [
      id,
      event.type,
      event.seatId ?? null,
      event.from ?? null,
      event.to ?? null,
      event.gapDays ?? 0,
      event.on,
      event.actorId,
    ]);
  }

  /** Reads an action and keeps other writers out of it; one of a superseded decision is gone. */
  async hold(tx: Transaction, id: string): Promise<HeldAction> {
    const [row]: HeldAction[] = await tx.query(heldAction, [id]);
    return row ?? refuse('access.not_found');
  }

  /** The open actions in the hand of seats: of an area, or of one seat. */
  async inHand(tx: Transaction, areaId: string, seatId: string | null): Promise<InHand[]> {
    return tx.query(openInHand, [areaId, seatId]);
  }
}

const placeActions = `
update decision_actions a set place_id = p.id
from unnest($2::text[]) with ordinality as w (place_id, position)
join places p on p.id = w.place_id
where a.decision_id = $1 and a.position = w.position and p.area_id = a.area_id`;

const decidedCodes = `
select d.exit, d.responsible_organisation as "responsibleOrganisation",
  d.responsible_function as "responsibleFunction", s.held_on::text as "heldOn",
  case when d.status_review_on is not null then json_build_object(
    'function', d.status_review_by, 'on', d.status_review_on) end as "statusReview"
from decisions d join sessions s on s.id = d.session_id where d.id = $1`;

const insertSteps = `
insert into decision_actions (area_id, decision_id, position, step, organisation_id, function, due_on,
  state, done_on)
select d.area_id, d.id, w.place + (
    select coalesce(max(a.position), 0) from decision_actions a where a.decision_id = d.id
  ), w.step, w.organisation, w.doer, w.due, coalesce(b.state, 'open'), b.done_on
from decisions d
cross join unnest($2::text[], $3::text[], $4::text[], $5::date[])
  with ordinality as w (step, organisation, doer, due, place)
left join lateral (
  select a.state, a.done_on from decisions p join decision_actions a on a.decision_id = p.id
  where p.superseded_by = d.id and p.id <> d.id and a.step = w.step
) b on true
where d.id = $1`;

const freshOf = `
select a.id, a.function, a.organisation_id as "organisationId", coalesce(p.district_id, c.district_id) as "districtId",
  c.presenter_function as presenter
from decision_actions a
join decisions d on d.id = a.decision_id join cases c on c.id = d.case_id
left join places p on p.id = a.place_id
where a.decision_id = $1 order by a.position`;

const noteEvent = `
with next as (
  update decision_actions set revision = revision + 1 where id = $1 returning revision, area_id
)
insert into action_events (action_id, revision, area_id, type, seat_id, from_user, to_user,
  gap_days, on_day, actor_id)
select $1, next.revision, next.area_id, $2, $3, $4, $5, $6, $7, $8 from next`;

const heldAction = `
select a.id, a.area_id as "areaId", s.team_id as "teamId", a.state, a.revision,
  s.held_on::text as "decidedOn", a.owner_id as "ownerId",
  case when a.owned_by = 'BRINGER' then (
    select b.user_id from case_bringers b where b.case_id = d.case_id
  ) end as "bringerId"
from decision_actions a
join decisions d on d.id = a.decision_id and d.superseded_by is null
join sessions s on s.id = d.session_id
where a.id::text = $1 for update of a`;

const openInHand = `
select a.id, a.seat_id as "seatId", a.owner_id as "ownerId"
from decision_actions a
join decisions d on d.id = a.decision_id and d.superseded_by is null
where a.area_id = $1 and a.state = 'open' and a.seat_id is not null
  and ($2::text is null or a.seat_id = $2)
order by a.id for update of a`;
