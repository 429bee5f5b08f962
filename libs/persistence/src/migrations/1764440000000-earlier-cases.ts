import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether another assessment exists, as a code (FRM-08), and which earlier case of the same bringer a
 * returning client had (CAS-12): beside who brought it, where only the bringer's own list reads.
 */
export class EarlierCases1764440000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(columns);
  }

  async down(): Promise<void> {
    throw new Error('earlier cases are not taken back: restore a backup instead');
  }
}

const columns = `
ALTER TABLE cases
  ADD COLUMN other_assessment text CHECK (other_assessment IN ('AHAA', 'KYKYVIISARI', 'NONE'));
ALTER TABLE case_bringers
  ADD COLUMN earlier_case_id text REFERENCES cases CHECK (earlier_case_id <> case_id)`;
