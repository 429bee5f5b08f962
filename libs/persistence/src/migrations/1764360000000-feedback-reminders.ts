import type { MigrationInterface, QueryRunner } from 'typeorm';
import { FEEDBACK } from './feedback/tables.js';
import { open } from './made-tables.js';

/** Bringers are reminded once of results that their clients have not heard yet (CON-02). */
export class FeedbackReminders1764360000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(reminders);
    await open(runner, FEEDBACK);
  }

  async down(): Promise<void> {
    throw new Error('reminders are not taken back: restore a backup instead');
  }
}

/** One mail a person and day; its Message-ID is stored before it is sent. No word and no code word. */
const reminders = `
CREATE TABLE feedback_reminders (
  id uuid PRIMARY KEY,
  area_id text NOT NULL REFERENCES areas,
  user_id text NOT NULL REFERENCES users,
  message_id text NOT NULL UNIQUE,
  state text NOT NULL CHECK (state IN ('waiting', 'sent', 'failed', 'superseded')),
  attempts integer NOT NULL DEFAULT 0,
  error_code text,
  created_at timestamptz NOT NULL DEFAULT now(),
  sent_at timestamptz
);
ALTER TABLE feedbacks ADD COLUMN reminder_id uuid REFERENCES feedback_reminders`;
