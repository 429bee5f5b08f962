import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a decision rests on, who holds another view, whom it did without, and what it still asks for. */
export class DecisionMarks1764470000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(marks);
  }

  async down(): Promise<void> {
    throw new Error('marks of decisions are not taken back: restore a backup instead');
  }
}

/** Codes and days only. A review of a jobseeker status has whoever answers for it and a day (PRC-15). */
const marks = `
ALTER TABLE decisions
  ADD COLUMN rests_on text[] NOT NULL DEFAULT '{}',
  ADD COLUMN dissent text[] NOT NULL DEFAULT '{}',
  ADD COLUMN without_reason text,
  ADD COLUMN supersede_reason text,
  ADD COLUMN status_review_by text,
  ADD COLUMN status_review_on date,
  ADD CHECK ((status_review_by IS NULL) = (status_review_on IS NULL));
CREATE INDEX decisions_status_review ON decisions (area_id, status_review_on)
  WHERE status_review_on IS NOT NULL AND superseded_by IS NULL`;
