import type { MigrationInterface, QueryRunner } from 'typeorm';
import { DIRECT } from './direct/tables.js';
import { open } from './made-tables.js';

/** One function is asked directly and not the team (FLW-12). */
export class DirectRequests1764430000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [requests, areas]) await runner.query(part);
    await open(runner, DIRECT);
  }

  async down(): Promise<void> {
    throw new Error('questions are not taken back: restore a backup instead');
  }
}

/** Codes and days; the words are texts of the case. */
const requests = `
CREATE TABLE direct_requests (
  case_id text PRIMARY KEY REFERENCES cases,
  area_id text NOT NULL REFERENCES areas,
  function text NOT NULL,
  asked_on date NOT NULL,
  answer_by date NOT NULL,
  question_text uuid REFERENCES case_texts,
  reply_text uuid REFERENCES case_texts,
  answer_text uuid REFERENCES case_texts,
  verdict text CHECK (verdict IN ('ANSWER', 'NEEDS_TEAM')),
  answered_by text REFERENCES users,
  answered_on date,
  raised_on date,
  result text CHECK (result IN ('ADVICE', 'TOGETHER')),
  organisations text[],
  settled_on date,
  CHECK (num_nulls(verdict, answer_text, answered_by, answered_on) IN (0, 4)),
  CHECK (num_nulls(result, organisations, settled_on) IN (0, 3)),
  CHECK (reply_text IS NULL OR question_text IS NOT NULL),
  CHECK (raised_on IS NULL OR settled_on IS NULL),
  CHECK (settled_on IS NULL OR answered_on IS NOT NULL)
)`;

const areas = `
ALTER TABLE areas ADD COLUMN direct_answer_days integer NOT NULL DEFAULT 5
  CHECK (direct_answer_days BETWEEN 1 AND 20);
GRANT UPDATE (direct_answer_days) ON areas TO rukkanen_app`;
