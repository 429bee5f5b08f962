import { Injectable } from '@nestjs/common';
import type { ActionCard, ActionStep, FunctionKey } from '@rukkanen/contract';
import type { LocalDay } from '@rukkanen/kernel';
import type { Transaction } from '@rukkanen/persistence';

interface CardRow extends Pick<
  ActionCard,
  'mode' | 'remoteReason' | 'dueOn' | 'decidedOn' | 'doneOn' | 'number' | 'codeWord' | 'revision'
> {
  id: string;
  areaId: string;
  caseId: string;
  step: ActionStep | null;
  function: FunctionKey;
  organisationId: string | null;
  placeId: string | null;
  placeName: string | null;
  state: 'open' | 'done';
  ownedBy: ActionCard['owner']['by'];
  seatId: string | null;
  ownerName: string | null;
  handedOn: LocalDay | null;
  handedFrom: string | null;
  handedTo: string | null;
  gapDays: number | null;
}

/** Actions as people read them: by code, with who has them, never with words. */
@Injectable()
export class ActionCards {
  async one(tx: Transaction, id: string): Promise<ActionCard | null> {
    const [row]: CardRow[] = await tx.query(`${CARDS} where a.id = $1`, [id]);
    return row ? toCard(row, null) : null;
  }

  /** What is in a person's hand, done since a day, or handed on by them since that day. */
  async of(
    tx: Transaction,
    userId: string,
    areas: readonly string[],
    since: LocalDay,
  ): Promise<ActionCard[]> {
    const rows: (CardRow & { mine: boolean; brought: boolean })[] = await tx.query(mine, [
      userId,
      areas,
      since,
    ]);
    return rows.map((row) =>
      row.mine
        ? toCard(row, row.brought ? row.caseId : null)
        : { ...toCard(row, null), state: 'handed_over' as const },
    );
  }

  /** The open actions of an area: those that nobody has in hand first, then the oldest. */
  async openIn(tx: Transaction, areaId: string): Promise<ActionCard[]> {
    const rows: CardRow[] = await tx.query(
      `${CARDS} where a.area_id = $1 and a.state = 'open' and d.superseded_by is null
       order by a.owned_by <> 'BRINGER' and a.owner_id is null desc, s.held_on, c.code_word, a.position`,
      [areaId],
    );
    return rows.map((row) => toCard(row, row.caseId));
  }

  /** For how many days actions waited for a successor, all together. */
  async gapDays(tx: Transaction, areaId: string): Promise<number> {
    const [row]: { days: number }[] = await tx.query(
      `select coalesce(sum(gap_days), 0)::int as days from action_events where area_id = $1`,
      [areaId],
    );
    return row?.days ?? 0;
  }
}

const COLUMNS = `
  a.id, a.area_id as "areaId", d.case_id as "caseId", c.code_word as "codeWord",
  a.position as number, a.step, a.function, a.organisation_id as "organisationId", a.mode,
  a.remote_reason as "remoteReason", a.due_on::text as "dueOn", p.id as "placeId",
  p.name as "placeName", s.held_on::text as "decidedOn", a.state, a.done_on::text as "doneOn",
  a.owned_by as "ownedBy", a.seat_id as "seatId", o.name as "ownerName", a.revision,
  h.on_day::text as "handedOn", fu.name as "handedFrom", tu.name as "handedTo",
  h.gap_days as "gapDays"`;

const TABLES = `
from decision_actions a
join decisions d on d.id = a.decision_id
join cases c on c.id = d.case_id
join sessions s on s.id = d.session_id
left join places p on p.id = a.place_id
left join users o on o.id = a.owner_id
left join lateral (
  select * from action_events e where e.action_id = a.id and e.type = 'handed_over'
  order by e.revision desc limit 1
) h on true
left join users fu on fu.id = h.from_user
left join users tu on tu.id = h.to_user`;

const CARDS = `select ${COLUMNS} ${TABLES}`;

const mine = `
select * from (
  select ${COLUMNS}, s.held_on, a.position,
    coalesce(a.owner_id = $1, false) or (a.owned_by = 'BRINGER' and b.user_id is not null) as mine,
    b.user_id is not null as brought,
    exists (select 1 from action_events e
      where e.action_id = a.id and e.type = 'handed_over' and e.from_user = $1
        and e.on_day >= $3::date) as given
  ${TABLES}
  left join case_bringers b on b.case_id = d.case_id and b.user_id = $1
  where a.area_id = any($2) and d.superseded_by is null
    and (a.state = 'open' or a.done_on >= $3::date)
) found
where mine or given
order by mine desc, state = 'open' desc, "dueOn" nulls last, held_on, "codeWord", position`;

const toCard = (row: CardRow, caseId: string | null): ActionCard => ({
  id: row.id,
  areaId: row.areaId,
  caseId,
  codeWord: row.codeWord,
  number: row.number,
  step: row.step,
  function: row.function,
  organisationId: row.organisationId,
  mode: row.mode,
  remoteReason: row.remoteReason,
  dueOn: row.dueOn,
  place: row.placeId && row.placeName ? { id: row.placeId, name: row.placeName } : null,
  decidedOn: row.decidedOn,
  state: row.state,
  doneOn: row.doneOn,
  owner: { by: row.ownedBy, seatId: row.seatId, name: row.ownerName },
  handover: row.handedOn
    ? { from: row.handedFrom, to: row.handedTo, on: row.handedOn, gapDays: row.gapDays ?? 0 }
    : null,
  revision: row.revision,
});
