/** Sessions, their agenda and log, what was decided, and who was invited. */
export const meetingTables = `
CREATE TABLE sessions (
  id text PRIMARY KEY,
  area_id text NOT NULL REFERENCES areas,
  team_id text NOT NULL REFERENCES teams,
  state text NOT NULL,
  held_on date NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  slot_minutes integer NOT NULL,
  slots integer NOT NULL,
  opening_minutes integer NOT NULL,
  closing_minutes integer NOT NULL,
  join_url text,
  revision integer NOT NULL DEFAULT 0,
  seq integer NOT NULL DEFAULT 0,
  moved_from date,
  cancel_reason text,
  CHECK (ends_at > starts_at)
);
CREATE INDEX sessions_when ON sessions (area_id, starts_at);

CREATE TABLE agenda_items (
  id text PRIMARY KEY,
  area_id text NOT NULL REFERENCES areas,
  session_id text NOT NULL REFERENCES sessions,
  case_id text NOT NULL REFERENCES cases,
  position integer NOT NULL CHECK (position > 0),
  planned_minutes integer NOT NULL,
  state text NOT NULL,
  UNIQUE (session_id, position) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (session_id, case_id)
);
CREATE INDEX agenda_items_case ON agenda_items (case_id);
CREATE UNIQUE INDEX agenda_items_one_active ON agenda_items (session_id) WHERE state = 'active';

-- What was done to a session before it was held: arranged, locked, moved, cancelled. Codes only.
CREATE TABLE scheduling_events (
  session_id text NOT NULL REFERENCES sessions,
  revision integer NOT NULL,
  area_id text NOT NULL REFERENCES areas,
  type text NOT NULL,
  codes jsonb NOT NULL DEFAULT '{}',
  actor_id text,
  at timestamptz NOT NULL,
  PRIMARY KEY (session_id, revision)
);

-- The log of a session. The key is the rule: a place in the log is taken once.
CREATE TABLE session_events (
  session_id text NOT NULL REFERENCES sessions,
  seq integer NOT NULL,
  area_id text NOT NULL REFERENCES areas,
  command_id uuid NOT NULL,
  event jsonb NOT NULL,
  actor_id text,
  at timestamptz NOT NULL,
  PRIMARY KEY (session_id, seq)
);
CREATE INDEX session_events_command ON session_events (session_id, command_id);

-- One row a connection: who was in the room in which part, and when.
CREATE TABLE attendances (
  id uuid PRIMARY KEY,
  area_id text NOT NULL REFERENCES areas,
  session_id text NOT NULL REFERENCES sessions,
  user_id text NOT NULL REFERENCES users,
  functions text[] NOT NULL,
  part text NOT NULL,
  joined_at timestamptz NOT NULL,
  left_at timestamptz,
  seen_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX attendances_session ON attendances (session_id) WHERE left_at IS NULL;

CREATE TABLE decisions (
  id uuid PRIMARY KEY,
  area_id text NOT NULL REFERENCES areas,
  case_id text NOT NULL REFERENCES cases,
  session_id text NOT NULL REFERENCES sessions,
  item_id text NOT NULL REFERENCES agenda_items,
  exit text NOT NULL,
  subtype text,
  needs text,
  social_care_contact text NOT NULL,
  social_care_contact_on date,
  consulted boolean NOT NULL,
  organisations text[] NOT NULL DEFAULT '{}',
  review_month text,
  responsible_organisation text,
  responsible_function text,
  continuity_owner text,
  bottlenecks text[] NOT NULL DEFAULT '{}',
  flags text[] NOT NULL DEFAULT '{}',
  grounds_text uuid REFERENCES case_texts,
  continuation_text uuid REFERENCES case_texts,
  goal_text uuid REFERENCES case_texts,
  missing_text uuid REFERENCES case_texts,
  decided_at timestamptz NOT NULL,
  confirmed_at timestamptz,
  superseded_by uuid REFERENCES decisions DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX decisions_one_in_force ON decisions (item_id) WHERE superseded_by IS NULL;
CREATE INDEX decisions_case ON decisions (case_id);

CREATE TABLE decision_actions (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  area_id text NOT NULL REFERENCES areas,
  decision_id uuid NOT NULL REFERENCES decisions,
  position integer NOT NULL,
  text_id uuid NOT NULL REFERENCES case_texts,
  organisation_id text NOT NULL,
  function text NOT NULL
);
CREATE INDEX decision_actions_decision ON decision_actions (decision_id);

-- One person, one session, one UID for its life.
CREATE TABLE invitations (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  area_id text NOT NULL REFERENCES areas,
  session_id text NOT NULL REFERENCES sessions,
  user_id text NOT NULL REFERENCES users,
  uid text NOT NULL UNIQUE,
  sequence integer NOT NULL DEFAULT 0,
  state text NOT NULL CHECK (state IN ('queued', 'sent', 'cancelled', 'failed')),
  function text NOT NULL,
  part text NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  UNIQUE (session_id, user_id)
);
CREATE INDEX invitations_user ON invitations (user_id);

-- One message to one person: its Message-ID is stored before it is sent.
CREATE TABLE mails (
  id uuid PRIMARY KEY,
  area_id text NOT NULL REFERENCES areas,
  invitation_id uuid NOT NULL REFERENCES invitations,
  method text NOT NULL CHECK (method IN ('REQUEST', 'CANCEL')),
  sequence integer NOT NULL,
  message_id text NOT NULL UNIQUE,
  state text NOT NULL CHECK (state IN ('waiting', 'retrying', 'sent', 'failed', 'superseded')),
  attempts integer NOT NULL DEFAULT 0,
  error_code text,
  created_at timestamptz NOT NULL,
  sent_at timestamptz
);
CREATE INDEX mails_invitation ON mails (invitation_id);
CREATE INDEX mails_open ON mails (area_id) WHERE state IN ('waiting', 'retrying', 'failed');`;
