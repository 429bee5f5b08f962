import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The last days of criteria, as an area's administrator says them (CRI-03). */
export class CriteriaEnds1764410000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ends);
  }

  async down(): Promise<void> {
    throw new Error('ends of criteria are not taken back: restore a backup instead');
  }
}

const ends = `
ALTER TABLE areas ADD COLUMN criteria_ends jsonb NOT NULL DEFAULT '[]';
GRANT UPDATE (criteria_ends) ON areas TO rukkanen_app`;
