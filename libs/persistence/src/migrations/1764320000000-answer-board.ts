import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The convener's side of answers: what is uncertain waits beside what is certain, and is settled. */
export class AnswerBoard1764320000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [answers, mails]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('settled answers are not taken back: restore a backup instead');
  }
}

/**
 * An uncertain answer stands beside the certain one and never in its place: whoever forges a message
 * takes nothing away. Each answer that is written has an id of its own, which says what was looked at.
 */
const answers = `
ALTER TABLE answers DROP CONSTRAINT answers_pkey;
ALTER TABLE answers
  ADD PRIMARY KEY (invitation_id, verified),
  ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid() UNIQUE,
  ADD COLUMN settled_by text REFERENCES users,
  ADD COLUMN dismissed_at timestamptz,
  ADD CHECK (dismissed_at IS NULL OR NOT verified)`;

/** What messages leave to the convener is put aside when it has been seen. */
const mails = `
ALTER TABLE answer_mails
  ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid() UNIQUE,
  ADD COLUMN dismissed_at timestamptz`;
