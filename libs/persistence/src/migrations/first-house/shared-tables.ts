/** People, sign-in and what every area shares. No case data stands here. */
export const sharedTables = `
CREATE TABLE organisations (
  id text PRIMARY KEY,
  type text NOT NULL,
  name text NOT NULL
);

CREATE TABLE areas (
  id text PRIMARY KEY,
  official_code integer,
  name_fi text NOT NULL,
  name_sv text NOT NULL,
  name_en text NOT NULL,
  consultation_mode text NOT NULL CHECK (consultation_mode IN ('NETWORK', 'ANONYMOUS_TEAM')),
  employment_authority text REFERENCES organisations,
  municipalities text[] NOT NULL DEFAULT '{}',
  hint_min_domains integer NOT NULL DEFAULT 2,
  hint_min_level integer NOT NULL DEFAULT 3,
  feedback_days integer NOT NULL DEFAULT 14,
  retention_days integer NOT NULL DEFAULT 30
);

CREATE TABLE area_counties (
  area_id text NOT NULL REFERENCES areas,
  organisation_id text NOT NULL REFERENCES organisations,
  PRIMARY KEY (area_id, organisation_id)
);

CREATE TABLE districts (
  id text PRIMARY KEY,
  county_id text NOT NULL REFERENCES organisations,
  name text NOT NULL
);

CREATE TABLE services (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  phase text NOT NULL,
  organiser text NOT NULL,
  name text NOT NULL
);

CREATE TABLE outcome_tables (
  name text NOT NULL,
  destination text NOT NULL,
  persons integer NOT NULL,
  PRIMARY KEY (name, destination)
);

CREATE TABLE users (
  id text PRIMARY KEY,
  name text NOT NULL,
  email text NOT NULL,
  language text NOT NULL CHECK (language IN ('fi', 'sv', 'en')),
  organisation_id text REFERENCES organisations,
  -- Looks after the whole installation, whatever areas it has or gets.
  system_admin boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT now(),
  ended_at timestamptz
);
CREATE UNIQUE INDEX users_email ON users (lower(email));

CREATE TABLE user_grants (
  user_id text NOT NULL REFERENCES users ON DELETE CASCADE,
  role text NOT NULL,
  area_id text NOT NULL REFERENCES areas,
  function text,
  position integer NOT NULL DEFAULT 0,
  PRIMARY KEY (user_id, role, area_id)
);
CREATE INDEX user_grants_area ON user_grants (area_id);

CREATE TABLE auth_sessions (
  token_hash bytea PRIMARY KEY,
  user_id text NOT NULL REFERENCES users ON DELETE CASCADE,
  created_at timestamptz NOT NULL DEFAULT now(),
  last_used_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL
);
CREATE INDEX auth_sessions_user ON auth_sessions (user_id);

CREATE TABLE sign_in_codes (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  user_id text NOT NULL REFERENCES users ON DELETE CASCADE,
  browser_hash bytea NOT NULL,
  code_hash bytea NOT NULL,
  expires_at timestamptz NOT NULL,
  redeemed_at timestamptz
);

CREATE TABLE attempt_counters (
  subject bytea NOT NULL,
  window_start timestamptz NOT NULL,
  attempts integer NOT NULL,
  PRIMARY KEY (subject, window_start)
);

CREATE TABLE feed_tokens (
  token_hash bytea PRIMARY KEY,
  user_id text NOT NULL REFERENCES users ON DELETE CASCADE,
  created_at timestamptz NOT NULL DEFAULT now(),
  last_read_at timestamptz,
  revoked_at timestamptz
);
CREATE INDEX feed_tokens_user ON feed_tokens (user_id);

CREATE TABLE product_settings (
  key text PRIMARY KEY,
  value jsonb NOT NULL
);`;
