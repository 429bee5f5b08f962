import type { MigrationInterface, QueryRunner } from 'typeorm';
import { open } from './made-tables.js';
import { MEETINGS } from './meetings/tables.js';

/** A session may have a Teams meeting of its own, made by the product. */
export class OnlineMeetings1764245000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(onlineMeetings);
    await open(runner, MEETINGS);
  }

  async down(): Promise<void> {
    throw new Error('online meetings are not taken back: restore a backup instead');
  }
}

/** One row a session for its life: the key is one half of "never two", Graph's externalId the other. */
const onlineMeetings = `
CREATE TABLE online_meetings (
  session_id text PRIMARY KEY REFERENCES sessions,
  area_id text NOT NULL REFERENCES areas,
  state text NOT NULL CHECK (state IN ('asked', 'retrying', 'made', 'failed', 'removed')),
  -- Part of the name by which Teams knows the meeting: one that was taken away never comes back.
  turn integer NOT NULL DEFAULT 1,
  meeting_id text,
  join_url text,
  -- The link that the session had when the meeting was asked for.
  replaces text,
  -- The times as Teams knows them.
  starts_at timestamptz,
  ends_at timestamptz,
  attempts integer NOT NULL DEFAULT 0,
  error_code text,
  asked_by text NOT NULL REFERENCES users,
  changed_at timestamptz NOT NULL
)`;
