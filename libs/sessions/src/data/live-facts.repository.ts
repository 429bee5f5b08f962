import { Injectable } from '@nestjs/common';
import type { AgendaFacts, ItemFacts, LoggedLine } from '@rukkanen/agenda';
import type { FunctionKey } from '@rukkanen/contract';
import type { Transaction } from '@rukkanen/persistence';
import { Rosters } from '@rukkanen/rosters';
import type { Tie } from '../live-attendee.js';
import { SessionLogRepository } from './session-log.repository.js';
import type { SessionEntity } from './session.entity.js';
import type { SessionEventEntity } from './session-event.entity.js';
import { SessionsRepository } from './sessions.repository.js';

type ItemRow = Omit<ItemFacts, 'bringer'> & {
  readonly bringerId: string;
  readonly presenterFunction: FunctionKey;
};

/** What binds one person to one session. */
interface TieRow extends Tie {
  readonly sessionId: string;
  readonly userId: string;
}

/** What the rules of the live room need to know of a session: how it was arranged, and its log. */
@Injectable()
export class LiveFactsRepository {
  constructor(
    private readonly log: SessionLogRepository,
    private readonly sessions: SessionsRepository,
    private readonly rosters: Rosters,
  ) {}

  async facts(tx: Transaction, session: SessionEntity): Promise<AgendaFacts> {
    const rows: ItemRow[] = await tx.query(itemQuery, [session.id]);
    return {
      sessionId: session.id,
      mode: await this.sessions.modeOf(tx, session.areaId),
      state: session.state,
      startsAt: session.startsAt.toISOString(),
      endsAt: session.endsAt.toISOString(),
      openingMinutes: session.openingMinutes,
      quorum: 'soft',
      quorumRules: await this.rosters.quorum(tx, session.teamId),
      items: rows.map(toItemFacts),
    };
  }

  lastStepFrom(tx: Transaction, sessionId: string): Promise<number | null> {
    return this.log.lastStepFrom(tx, sessionId);
  }

  async lines(tx: Transaction, sessionId: string): Promise<LoggedLine[]> {
    return (await this.log.since(tx, sessionId, 0)).map(toLoggedLine);
  }

  /** What binds each of these people to each of these sessions, at this moment. */
  async ties(
    tx: Transaction,
    sessionIds: readonly string[],
    userIds: readonly string[],
  ): Promise<TieRow[]> {
    return tx.query(tieQuery, [sessionIds, userIds]);
  }
}

const toItemFacts = ({ bringerId, presenterFunction, ...item }: ItemRow): ItemFacts => ({
  ...item,
  bringer: { personId: bringerId, function: presenterFunction },
});

const toLoggedLine = ({ seq, at, event }: SessionEventEntity): LoggedLine => ({
  seq,
  at: at.toISOString(),
  event,
});

const tieQuery = `
select session_id as "sessionId", user_id as "userId", function as invited,
  false as seated, false as brings
from invitations
where session_id = any($1) and user_id = any($2) and state <> 'cancelled' and part <> 'BRINGER'
union
select e.id, h.user_id, null, true, false from sessions e
join seats s on s.team_id = e.team_id join seat_holders h on h.seat_id = s.id
where e.id = any($1) and h.user_id = any($2)
  and h.valid @> e.held_on
union
select a.session_id, b.user_id, null, false, true from agenda_items a
join case_bringers b on b.case_id = a.case_id
where a.session_id = any($1) and b.user_id = any($2)
order by invited`;

const itemQuery = `
select a.id, a.case_id as "caseId", c.code_word as "codeWord", c.age_band as "ageBand",
  c.service_language as "serviceLanguage", v.functions, b.user_id as "bringerId",
  c.presenter_function as "presenterFunction", a.position,
  a.planned_minutes as "plannedMinutes", a.state
from agenda_items a join cases c on c.id = a.case_id
join case_versions v on v.case_id = c.id and v.version = c.version
join case_bringers b on b.case_id = c.id
where a.session_id = $1 order by a.position`;
