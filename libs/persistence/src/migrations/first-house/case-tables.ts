/** Cases: coded facts here, every human text in case_texts and only as ciphertext (TRUST 8). */
export const caseTables = `
CREATE TABLE cases (
  id text PRIMARY KEY,
  area_id text NOT NULL REFERENCES areas,
  team_id text NOT NULL REFERENCES teams,
  code_word text NOT NULL,
  state text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  revision integer NOT NULL DEFAULT 0,
  key_id uuid NOT NULL,
  age_band text NOT NULL,
  service_language text NOT NULL,
  interpreter boolean NOT NULL DEFAULT false,
  presenter_function text NOT NULL,
  submitted_on date NOT NULL,
  submitted_at timestamptz NOT NULL,
  agreed_on date NOT NULL,
  priority integer NOT NULL DEFAULT 0,
  text_deleted_at timestamptz,
  destination_3m text
);
CREATE INDEX cases_queue ON cases (area_id, state, submitted_at);
CREATE UNIQUE INDEX cases_code_word ON cases (code_word)
  WHERE state NOT IN ('closed', 'withdrawn', 'reduced', 'redirected', 'fed_back');

-- Who brought a case is kept apart from it (TRUST 7).
CREATE TABLE case_bringers (
  case_id text PRIMARY KEY REFERENCES cases,
  area_id text NOT NULL REFERENCES areas,
  user_id text NOT NULL REFERENCES users
);
CREATE INDEX case_bringers_user ON case_bringers (user_id);

CREATE TABLE case_versions (
  case_id text NOT NULL REFERENCES cases,
  version integer NOT NULL,
  area_id text NOT NULL REFERENCES areas,
  scores jsonb,
  tags text[],
  functions text[] NOT NULL,
  acknowledged integer NOT NULL DEFAULT 0,
  guard_version text NOT NULL,
  submitted_at timestamptz NOT NULL,
  PRIMARY KEY (case_id, version)
);

CREATE TABLE case_texts (
  id uuid PRIMARY KEY,
  area_id text NOT NULL REFERENCES areas,
  case_id text NOT NULL REFERENCES cases,
  version integer NOT NULL,
  field text NOT NULL,
  sealed bytea,
  deleted_at timestamptz,
  CHECK ((sealed IS NULL) = (deleted_at IS NOT NULL))
);
CREATE INDEX case_texts_case ON case_texts (case_id, version);

-- One row per viewer and text version: who has seen what (TRUST 22).
CREATE TABLE text_reads (
  viewer_id text NOT NULL REFERENCES users,
  case_id text NOT NULL REFERENCES cases,
  version integer NOT NULL,
  area_id text NOT NULL REFERENCES areas,
  first_read_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (viewer_id, case_id, version)
);

CREATE TABLE case_events (
  case_id text NOT NULL REFERENCES cases,
  revision integer NOT NULL,
  area_id text NOT NULL REFERENCES areas,
  type text NOT NULL,
  codes jsonb NOT NULL DEFAULT '{}',
  actor_id text,
  at timestamptz NOT NULL,
  PRIMARY KEY (case_id, revision)
);

CREATE TABLE feedbacks (
  case_id text PRIMARY KEY REFERENCES cases,
  area_id text NOT NULL REFERENCES areas,
  due_on date NOT NULL,
  done_on date,
  plan_changed text,
  carried_out text
);

CREATE TABLE missing_services (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  area_id text NOT NULL REFERENCES areas,
  case_id text NOT NULL REFERENCES cases,
  text_id uuid NOT NULL REFERENCES case_texts,
  joint_procurement boolean NOT NULL
);

CREATE TABLE direct_referrals (
  id text PRIMARY KEY,
  area_id text NOT NULL REFERENCES areas,
  opened_on date NOT NULL,
  needs text NOT NULL CHECK (needs IN ('SOCIAL', 'HEALTH', 'BOTH', 'NEITHER')),
  reason text NOT NULL,
  destination_3m text,
  logged_by text REFERENCES users,
  logged_at timestamptz NOT NULL
);
CREATE INDEX direct_referrals_opened ON direct_referrals (area_id, opened_on);`;
