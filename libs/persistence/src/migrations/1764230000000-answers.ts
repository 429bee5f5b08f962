import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ANSWERS } from './answers/tables.js';
import { open } from './made-tables.js';

/** What people answer to invitations, and who therefore does not come. */
export class Answers1764230000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [answers, mails, declines, tokens, aliases])
      await runner.query(statement);
    await open(runner, ANSWERS);
  }

  async down(): Promise<void> {
    throw new Error('answers are not taken back: restore a backup instead');
  }
}

/** The last answer of one person to one session: codes and times, never a word of theirs. */
const answers = `
CREATE TABLE answers (
  invitation_id uuid PRIMARY KEY REFERENCES invitations ON DELETE CASCADE,
  area_id text NOT NULL REFERENCES areas,
  answer text NOT NULL
    CHECK (answer IN ('needs_action', 'accepted', 'tentative', 'declined', 'delegated', 'bounced')),
  channel text NOT NULL CHECK (channel IN ('one_tap', 'calendar_mail', 'signed_in', 'convener', 'bounce')),
  verified boolean NOT NULL,
  -- Which version was answered: its SEQUENCE and the times that it told.
  sequence integer NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  -- By the product's clock, and by the real one of the answer.
  answered_at timestamptz NOT NULL,
  said_at timestamptz NOT NULL
)`;

/** Messages that were read, so that none is read twice, and what they leave to the convener. */
const mails = `
CREATE TABLE answer_mails (
  area_id text NOT NULL REFERENCES areas,
  digest bytea NOT NULL,
  invitation_id uuid NOT NULL REFERENCES invitations ON DELETE CASCADE,
  outcome text NOT NULL
    CHECK (outcome IN ('RECORDED', 'UNVERIFIED', 'OUTDATED', 'OLDER', 'STRANGER', 'PROPOSAL', 'BOUNCED')),
  answer text,
  proposed_starts_at timestamptz,
  proposed_ends_at timestamptz,
  read_at timestamptz NOT NULL,
  PRIMARY KEY (area_id, digest, invitation_id)
);
CREATE INDEX answer_mails_invitation ON answer_mails (invitation_id)`;

/** Who does not come to a session at the time that it had then: the roster looks past them. */
const declines = `
CREATE TABLE session_declines (
  session_id text NOT NULL REFERENCES sessions,
  user_id text NOT NULL REFERENCES users,
  area_id text NOT NULL REFERENCES areas,
  starts_at timestamptz NOT NULL,
  PRIMARY KEY (session_id, user_id)
)`;

/** The secret of one message's links, known by its hash only. */
const tokens = `
CREATE TABLE answer_tokens (
  token_hash bytea PRIMARY KEY,
  area_id text NOT NULL REFERENCES areas,
  invitation_id uuid NOT NULL REFERENCES invitations ON DELETE CASCADE,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX answer_tokens_invitation ON answer_tokens (invitation_id)`;

/** Other mailboxes from which a person answers. */
const aliases = `
CREATE TABLE mail_aliases (
  address text PRIMARY KEY CHECK (address = lower(address)),
  user_id text NOT NULL REFERENCES users
);
CREATE INDEX mail_aliases_user ON mail_aliases (user_id)`;
