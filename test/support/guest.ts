import type { Rows } from './rows.js';

/** A guest's place like the nurse's, as locking the agenda of a session of Satakunta writes it. */
export const inviteGuest = (rows: Rows, persona: string, sessionId: string) =>
  rows.ask(
    `insert into invitations
     select (jsonb_populate_record(i, jsonb_build_object('id', gen_random_uuid(),
       'user_id', $1::text, 'part', 'GUEST', 'function', 'NURSE', 'uid', $1 || '@test'))).*
     from invitations i where session_id = $2 and user_id = 'vaino.kokeilu' limit 1`,
    [persona, sessionId],
  );
