import { Injectable } from '@nestjs/common';
import type { AgendaFacts, ItemFacts } from '@rukkanen/agenda';
import type { ConsultationMode, FunctionKey, QuorumRule } from '@rukkanen/contract';
import { prepared, type Transaction } from '@rukkanen/persistence';
import type { Tie } from '../live-attendee.js';

type ItemRow = Omit<ItemFacts, 'bringer'> & {
  readonly bringerId: string;
  readonly presenterFunction: FunctionKey;
};

/** How one session stands, read at one moment. */
export interface Standing {
  /** How far its log goes, and which command caused the last line. */
  readonly seq: number;
  readonly commandId: string | null;
  /** Two that are alike were arranged alike: then nothing has to be read out of them again. */
  readonly arranged: string;
}

/** What binds one person to one session. */
interface TieRow extends Tie {
  readonly sessionId: string;
  readonly userId: string;
}

/** What the rules of the live room need to know of a session beside its log: how it was arranged. */
@Injectable()
export class LiveFactsRepository {
  /** How each of these sessions stands at this moment, by its id. */
  async standings(tx: Transaction, sessionIds: readonly string[]): Promise<Map<string, Standing>> {
    const rows: (Standing & { id: string })[] = await tx.query(standingQuery, [sessionIds]);
    return new Map(rows.map(({ id, ...standing }) => [id, standing]));
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

interface Arranged {
  readonly mode: ConsultationMode;
  readonly quorumRules: readonly QuorumRule[];
  readonly items: readonly ItemRow[];
  readonly session: Omit<AgendaFacts, 'items' | 'mode' | 'quorum' | 'quorumRules'>;
}

/** Reads the facts out of how a session stands. */
export function factsOf({ arranged }: Standing): AgendaFacts {
  const { mode, quorumRules, items, session } = JSON.parse(arranged) as Arranged;
  return {
    ...session,
    startsAt: new Date(session.startsAt).toISOString(),
    endsAt: new Date(session.endsAt).toISOString(),
    mode,
    quorum: 'soft',
    quorumRules,
    items: items.map(toItemFacts),
  };
}

const toItemFacts = ({ bringerId, presenterFunction, ...item }: ItemRow): ItemFacts => ({
  ...item,
  bringer: { personId: bringerId, function: presenterFunction },
});

const tieQuery = prepared(`
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
order by invited`);

const standingQuery = prepared(`
select s.id, s.seq,
  (select e.command_id from session_events e where e.session_id = s.id and e.seq = s.seq) as "commandId",
  json_build_object(
    'mode', (select consultation_mode from areas where id = s.area_id),
    'quorumRules', (select coalesce(json_agg(json_build_object('function', q.function,
        'strength', q.strength) order by q.function), '[]')
      from team_quorum q where q.team_id = s.team_id),
    'session', json_build_object('sessionId', s.id, 'state', s.state, 'startsAt', s.starts_at,
      'endsAt', s.ends_at, 'openingMinutes', s.opening_minutes),
    'items', (select coalesce(json_agg(json_build_object('id', a.id, 'caseId', a.case_id,
        'codeWord', c.code_word, 'ageBand', c.age_band, 'serviceLanguage', c.service_language,
        'functions', v.functions, 'bringerId', b.user_id, 'presenterFunction', c.presenter_function,
        'position', a.position, 'plannedMinutes', a.planned_minutes, 'state', a.state)
        order by a.position), '[]')
      from agenda_items a join cases c on c.id = a.case_id
      join case_versions v on v.case_id = c.id and v.version = c.version
      join case_bringers b on b.case_id = c.id
      where a.session_id = s.id)
  )::text as arranged
from sessions s where s.id = any($1)`);
