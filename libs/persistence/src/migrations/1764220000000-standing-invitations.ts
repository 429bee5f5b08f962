import type { MigrationInterface, QueryRunner } from 'typeorm';
import { open } from './made-tables.js';
import { STANDING } from './standing/tables.js';

/** Standing members get one series a term; an invitation may be an occurrence of it. */
export class StandingInvitations1764220000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(standing);
    await runner.query(invitations);
    await runner.query(mails);
    await open(runner, STANDING);
  }

  async down(): Promise<void> {
    throw new Error('standing invitations are not taken back: restore a backup instead');
  }
}

/** What one person's calendars have been told of a term under one UID. */
const standing = `
CREATE TABLE standing_invitations (
  id uuid PRIMARY KEY,
  area_id text NOT NULL REFERENCES areas,
  term_id text NOT NULL REFERENCES terms,
  user_id text NOT NULL REFERENCES users,
  uid text NOT NULL UNIQUE,
  -- SEQUENCE of the series itself, and the highest one told under its UID.
  sequence integer NOT NULL,
  top_sequence integer NOT NULL CHECK (top_sequence >= sequence),
  state text NOT NULL CHECK (state IN ('queued', 'sent', 'cancelled', 'failed')),
  function text NOT NULL,
  -- Wall times in Helsinki: YYYY-MM-DDTHH:mm.
  starts_local text NOT NULL,
  minutes integer NOT NULL CHECK (minutes > 0),
  recurrence jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL
);
CREATE INDEX standing_invitations_term ON standing_invitations (term_id, user_id)`;

/** `occurrence` is the start that the series gives: RECURRENCE-ID. */
const invitations = `
ALTER TABLE invitations
  DROP CONSTRAINT invitations_uid_key,
  ADD COLUMN standing_id uuid REFERENCES standing_invitations,
  ADD COLUMN occurrence text,
  -- Whether calendars hold an exception to the series for it.
  ADD COLUMN overridden boolean NOT NULL DEFAULT false,
  -- Taken off by hand: locking again does not call this person back.
  ADD COLUMN removed boolean NOT NULL DEFAULT false,
  ADD CHECK ((standing_id IS NULL) = (occurrence IS NULL));
CREATE UNIQUE INDEX invitations_uid ON invitations (uid) WHERE standing_id IS NULL;
CREATE INDEX invitations_standing ON invitations (standing_id) WHERE standing_id IS NOT NULL`;

/** `said` is what the message tells, so that a later change does not change what is under way. */
const mails = `
ALTER TABLE mails
  ALTER COLUMN invitation_id DROP NOT NULL,
  ADD COLUMN standing_id uuid REFERENCES standing_invitations,
  ADD COLUMN uid text,
  ADD COLUMN said jsonb,
  ADD COLUMN due_at timestamptz,
  ADD COLUMN ordinal bigint GENERATED ALWAYS AS IDENTITY,
  ADD CHECK (num_nonnulls(invitation_id, standing_id) = 1);
CREATE INDEX mails_standing ON mails (standing_id) WHERE standing_id IS NOT NULL;
CREATE INDEX mails_uid ON mails (uid)`;
