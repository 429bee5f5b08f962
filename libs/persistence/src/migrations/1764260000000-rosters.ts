import type { MigrationInterface, QueryRunner } from 'typeorm';
import { open } from './made-tables.js';
import { ROSTERS } from './rosters/tables.js';

/** Rosters get what their seats are for, a state, a quorum and a log of their changes. */
export class Rosters1764260000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [teams, seats, absences, cases, quorum, events]) await runner.query(sql);
    await open(runner, ROSTERS);
  }

  async down(): Promise<void> {
    throw new Error('rosters are not taken back: restore a backup instead');
  }
}

/** A draft plans nothing yet (ROS-02); a team may serve one target group of its area (ROS-13). */
const teams = `
ALTER TABLE teams
  ADD COLUMN state text NOT NULL DEFAULT 'active' CHECK (state IN ('draft', 'active')),
  ADD COLUMN target_group text
    CHECK (target_group IN ('ADULTS', 'YOUTH', 'WORK_ABILITY', 'MOBILE')),
  ADD COLUMN roster_revision integer NOT NULL DEFAULT 0`;

/** Without a need of its own a seat has the one that is usual for its function. */
const seats = `
ALTER TABLE seats
  ADD COLUMN need text CHECK (need IN ('REQUIRED', 'OPTIONAL', 'ON_CALL')),
  ADD COLUMN age_group text CHECK (age_group IN ('YOUNG', 'ADULT')),
  ADD COLUMN ended_on date`;

/** Somebody is away from a seat once at a time. */
const absences = `
ALTER TABLE absences ADD CONSTRAINT absences_once
  EXCLUDE USING gist (seat_id WITH =, user_id WITH =, away WITH &&)`;

/** Which district answers for a case's health services (ROS-06, ROS-11); never where somebody lives. */
const cases = 'ALTER TABLE cases ADD COLUMN district_id text REFERENCES districts';

/** Who must be there for a case to be discussed: soft warns, hard refuses. */
const quorum = `
CREATE TABLE team_quorum (
  area_id text NOT NULL REFERENCES areas,
  team_id text NOT NULL REFERENCES teams,
  function text NOT NULL,
  strength text NOT NULL CHECK (strength IN ('soft', 'hard')),
  PRIMARY KEY (team_id, function)
)`;

/** One line a revision of a team's roster: codes, ids and days, with what was there before. */
const events = `
CREATE TABLE roster_events (
  team_id text NOT NULL REFERENCES teams,
  revision integer NOT NULL,
  area_id text NOT NULL REFERENCES areas,
  type text NOT NULL,
  seat_id text REFERENCES seats,
  codes jsonb NOT NULL DEFAULT '{}',
  actor_id text,
  at timestamptz NOT NULL,
  PRIMARY KEY (team_id, revision)
)`;
