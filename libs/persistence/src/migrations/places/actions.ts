/**
 * A decided action becomes something that somebody has in hand: who answers for it, how the client is
 * met, and whether it is done. Who brought the case stays in its own table: an action in the bringer's
 * hand says so without a name (TRUST 7).
 */
export const livingActions = `
ALTER TABLE decision_actions
  ADD COLUMN owned_by text NOT NULL DEFAULT 'NOBODY' CHECK (owned_by IN ('SEAT', 'BRINGER', 'NOBODY')),
  ADD COLUMN seat_id text REFERENCES seats,
  ADD COLUMN owner_id text REFERENCES users,
  ADD COLUMN mode text NOT NULL DEFAULT 'IN_PERSON'
    CHECK (mode IN ('IN_PERSON', 'PHONE', 'VIDEO', 'WEB_SERVICE')),
  ADD COLUMN remote_reason text,
  ADD COLUMN place_id text REFERENCES places,
  ADD COLUMN due_on date,
  ADD COLUMN state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done')),
  ADD COLUMN done_on date,
  ADD COLUMN revision integer NOT NULL DEFAULT 0,
  ADD CHECK ((mode = 'IN_PERSON') = (remote_reason IS NULL)),
  ADD CHECK ((owned_by = 'SEAT') = (seat_id IS NOT NULL)),
  ADD CHECK (owner_id IS NULL OR owned_by = 'SEAT'),
  ADD CHECK ((state = 'done') = (done_on IS NOT NULL));
CREATE INDEX decision_actions_owner ON decision_actions (owner_id) WHERE state = 'open';
CREATE INDEX decision_actions_seat ON decision_actions (seat_id) WHERE state = 'open';

-- What became of an action: assigned, handed over, done, opened again. Codes only.
CREATE TABLE action_events (
  action_id uuid NOT NULL REFERENCES decision_actions,
  revision integer NOT NULL,
  area_id text NOT NULL REFERENCES areas,
  type text NOT NULL CHECK (type IN ('assigned', 'handed_over', 'done', 'reopened')),
  seat_id text REFERENCES seats,
  from_user text REFERENCES users,
  to_user text REFERENCES users,
  gap_days integer NOT NULL DEFAULT 0,
  on_day date NOT NULL,
  actor_id text,
  PRIMARY KEY (action_id, revision)
);
CREATE INDEX action_events_from ON action_events (from_user) WHERE type = 'handed_over'`;
