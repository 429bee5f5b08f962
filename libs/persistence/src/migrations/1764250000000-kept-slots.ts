import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A case may keep its slot, because its bringer can only come then. */
export class KeptSlots1764250000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE agenda_items ADD COLUMN kept_slot boolean NOT NULL DEFAULT false',
    );
  }

  async down(): Promise<void> {
    throw new Error('kept slots are not taken back: restore a backup instead');
  }
}
