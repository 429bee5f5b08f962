import type { MigrationInterface, QueryRunner } from 'typeorm';
import { DIRECT_MAILS } from './direct-mails/tables.js';
import { open } from './made-tables.js';

/** Those who are asked directly, and those who ask, hear by mail that something waits (FLW-12). */
export class DirectMails1764480000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(mails);
    await open(runner, DIRECT_MAILS);
  }

  async down(): Promise<void> {
    throw new Error('mails are not taken back: restore a backup instead');
  }
}

/** One mail a person for all news of a kind; what was told of a case is told once. No word, no code word. */
const mails = `
CREATE TABLE direct_mails (
  id uuid PRIMARY KEY,
  area_id text NOT NULL REFERENCES areas,
  user_id text NOT NULL REFERENCES users,
  kind text NOT NULL CHECK (kind IN
    ('WAITS', 'REPLIED', 'SOON', 'LATE', 'ASKED_BACK', 'ANSWERED', 'OVERDUE')),
  message_id text NOT NULL UNIQUE,
  state text NOT NULL CHECK (state IN ('waiting', 'sent', 'failed', 'superseded')),
  attempts integer NOT NULL DEFAULT 0,
  error_code text,
  created_at timestamptz NOT NULL DEFAULT now(),
  sent_at timestamptz
);
CREATE TABLE direct_news (
  case_id text NOT NULL REFERENCES direct_requests,
  user_id text NOT NULL REFERENCES users,
  kind text NOT NULL,
  area_id text NOT NULL REFERENCES areas,
  told_on date NOT NULL,
  mail_id uuid NOT NULL REFERENCES direct_mails,
  PRIMARY KEY (case_id, user_id, kind)
)`;
