import { Injectable } from '@nestjs/common';
import type { AgendaFacts, ItemFacts, LoggedLine } from '@rukkanen/agenda';
import type { FunctionKey } from '@rukkanen/contract';
import type { Transaction } from '@rukkanen/persistence';
import { Rosters } from '@rukkanen/rosters';
import { SessionLogRepository } from './session-log.repository.js';
import type { SessionEntity } from './session.entity.js';
import type { SessionEventEntity } from './session-event.entity.js';
import { SessionsRepository } from './sessions.repository.js';

type ItemRow = Omit<ItemFacts, 'bringer'> & {
  readonly bringerId: string;
  readonly presenterFunction: FunctionKey;
};

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

  async lines(tx: Transaction, sessionId: string): Promise<LoggedLine[]> {
    return (await this.log.since(tx, sessionId, 0)).map(toLoggedLine);
  }

  /** The functions in which somebody is invited to a session. */
  async invitedFunctions(
    tx: Transaction,
    sessionId: string,
    userId: string,
  ): Promise<FunctionKey[]> {
    const rows: { function: FunctionKey }[] = await tx.query(
      `select distinct function from invitations
       where session_id = $1 and user_id = $2 and state <> 'cancelled' and part <> 'BRINGER'`,
      [sessionId, userId],
    );
    return rows.map((row) => row.function);
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

const itemQuery = `
select a.id, a.case_id as "caseId", c.code_word as "codeWord", c.age_band as "ageBand",
  c.service_language as "serviceLanguage", v.functions, b.user_id as "bringerId",
  c.presenter_function as "presenterFunction", a.position,
  a.planned_minutes as "plannedMinutes", a.state
from agenda_items a join cases c on c.id = a.case_id
join case_versions v on v.case_id = c.id and v.version = c.version
join case_bringers b on b.case_id = c.id
where a.session_id = $1 order by a.position`;
