import type { MigrationInterface, QueryRunner } from 'typeorm';
import { open } from './made-tables.js';
import { POOL } from './pool/tables.js';

/** Experts who serve several areas by slots of twenty minutes (ROS-14, ROS-15). */
export class Pool1764340000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [slots, bookings, districtNames]) await runner.query(sql);
    await open(runner, POOL);
  }

  async down(): Promise<void> {
    throw new Error('the pool is not taken back: restore a backup instead');
  }
}

/** A district's name is the one thing of it that an administrator may mend. */
const districtNames = 'GRANT UPDATE (name) ON districts TO rukkanen_app';

/** Nobody offers the same moment twice. */
const slots = `
CREATE TABLE pool_slots (
  id uuid PRIMARY KEY,
  user_id text NOT NULL REFERENCES users,
  function text NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  CHECK (ends_at > starts_at),
  EXCLUDE USING gist (user_id WITH =, tstzrange(starts_at, ends_at) WITH &&)
);
CREATE INDEX pool_slots_time ON pool_slots (starts_at)`;

/** A slot is booked once, whichever areas look at it: the key is the rule. */
const bookings = `
CREATE TABLE pool_bookings (
  slot_id uuid PRIMARY KEY REFERENCES pool_slots,
  area_id text NOT NULL REFERENCES areas,
  session_id text NOT NULL REFERENCES sessions,
  booked_by text NOT NULL,
  at timestamptz NOT NULL
);
CREATE INDEX pool_bookings_session ON pool_bookings (session_id)`;
