import type { MigrationInterface, QueryRunner } from 'typeorm';
import { open } from './made-tables.js';
import { SEASONS } from './seasons/tables.js';

/** Sessions get the term that planned them, a kind and a place. */
export class Seasons1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(terms);
    await runner.query(sessions);
    await open(runner, SEASONS);
  }

  async down(): Promise<void> {
    throw new Error('terms are not taken back: restore a backup instead');
  }
}

/** A term of a team: a pattern of days with one wall time in Helsinki (SES-01, SES-15). */
const terms = `
CREATE TABLE terms (
  id text PRIMARY KEY,
  area_id text NOT NULL REFERENCES areas,
  team_id text NOT NULL REFERENCES teams,
  state text NOT NULL CHECK (state IN ('draft', 'sent', 'ended')),
  pattern jsonb NOT NULL,
  first_on date NOT NULL,
  last_on date NOT NULL,
  start_time text NOT NULL CHECK (start_time ~ '^[0-2][0-9]:[0-5][0-9]$'),
  minutes integer NOT NULL CHECK (minutes > 0),
  revision integer NOT NULL DEFAULT 0,
  -- The term whose later part this one took over ("this and later").
  follows text REFERENCES terms,
  created_at timestamptz NOT NULL,
  created_by text REFERENCES users,
  sent_at timestamptz,
  CHECK (last_on >= first_on)
);
CREATE INDEX terms_team ON terms (team_id)`;

/** `planned_on` is the day that the term's pattern gives, whatever the session was moved to later. */
const sessions = `
ALTER TABLE sessions
  ADD COLUMN term_id text REFERENCES terms,
  ADD COLUMN planned_on date,
  ADD COLUMN kind text NOT NULL DEFAULT 'CONSULTATION'
    CHECK (kind IN ('CONSULTATION', 'LIST_REVIEW', 'STEERING_GROUP', 'DEVELOPMENT_DAY')),
  ADD COLUMN place_id text REFERENCES places,
  ADD CHECK ((term_id IS NULL) = (planned_on IS NULL));
CREATE UNIQUE INDEX sessions_planned ON sessions (term_id, planned_on)`;
