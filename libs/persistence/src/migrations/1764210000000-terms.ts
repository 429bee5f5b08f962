import type { MigrationInterface, QueryRunner } from 'typeorm';
import { open } from './made-tables.js';
import { TERMS } from './terms/tables.js';

/** Around the terms of teams: break weeks, shared days, outreach days, and a log of what became of them. */
export class Terms1764210000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [terms, areaDays, outreachDays]) await runner.query(part);
    await open(runner, TERMS);
  }

  async down(): Promise<void> {
    throw new Error('terms are not taken back: restore a backup instead');
  }
}

/** What a term's sessions are for and where, and what was done to it: codes only, one line a revision. */
const terms = `
ALTER TABLE terms
  ADD COLUMN kind text NOT NULL DEFAULT 'CONSULTATION'
    CHECK (kind IN ('CONSULTATION', 'LIST_REVIEW', 'STEERING_GROUP', 'DEVELOPMENT_DAY')),
  ADD COLUMN place_id text REFERENCES places;

CREATE TABLE term_events (
  term_id text NOT NULL REFERENCES terms,
  revision integer NOT NULL,
  area_id text NOT NULL REFERENCES areas,
  type text NOT NULL,
  codes jsonb NOT NULL DEFAULT '{}',
  actor_id text,
  at timestamptz NOT NULL,
  PRIMARY KEY (term_id, revision)
)`;

/** Days that an area's terms leave out (SES-08), and days that its teams share (SES-05). */
const areaDays = `
CREATE TABLE area_breaks (
  id uuid PRIMARY KEY,
  area_id text NOT NULL REFERENCES areas,
  kind text NOT NULL CHECK (kind IN ('WINTER', 'SUMMER', 'AUTUMN', 'CHRISTMAS', 'OTHER')),
  first_on date NOT NULL,
  last_on date NOT NULL,
  CHECK (last_on >= first_on),
  EXCLUDE USING gist (area_id WITH =, daterange(first_on, last_on, '[]') WITH &&)
);

CREATE TABLE shared_days (
  id uuid PRIMARY KEY,
  area_id text NOT NULL REFERENCES areas,
  purpose text NOT NULL CHECK (purpose IN ('TEAMS', 'OUTREACH', 'DROP_IN')),
  pattern jsonb NOT NULL,
  first_on date NOT NULL,
  last_on date NOT NULL,
  start_time text NOT NULL CHECK (start_time ~ '^[0-2][0-9]:[0-5][0-9]$'),
  minutes integer NOT NULL CHECK (minutes > 0),
  CHECK (last_on >= first_on)
);
CREATE INDEX shared_days_area ON shared_days (area_id)`;

/** Who of which function is at which place on which day (PLC-09); nobody is named until it is known who. */
const outreachDays = `
CREATE TABLE outreach_days (
  id uuid PRIMARY KEY,
  area_id text NOT NULL REFERENCES areas,
  place_id text NOT NULL REFERENCES places,
  on_day date NOT NULL,
  start_time text NOT NULL CHECK (start_time ~ '^[0-2][0-9]:[0-5][0-9]$'),
  minutes integer NOT NULL CHECK (minutes > 0),
  function text NOT NULL,
  user_id text REFERENCES users,
  cancelled boolean NOT NULL DEFAULT false,
  revision integer NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL
);
CREATE INDEX outreach_days_place ON outreach_days (place_id, on_day);
CREATE INDEX outreach_days_area ON outreach_days (area_id, on_day)`;
