import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What follows from a decision by itself becomes something that somebody has in hand; why one disagrees. */
export class DecisionSteps1764510000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(steps);
  }

  async down(): Promise<void> {
    throw new Error('steps of decisions are not taken back: restore a backup instead');
  }
}

/**
 * The steps of a customership (FLW-02) and the review of a jobseeker status (PRC-15) have no words of
 * their own: an action has either a text or a step. Why somebody holds another view is a text like any
 * other of the decision, under the key of its case.
 */
const steps = `
ALTER TABLE decision_actions
  ADD COLUMN step text,
  ALTER COLUMN text_id DROP NOT NULL,
  ALTER COLUMN organisation_id DROP NOT NULL,
  ADD CHECK ((text_id IS NULL) = (step IS NOT NULL)),
  ADD CHECK (organisation_id IS NOT NULL OR step IS NOT NULL);
CREATE UNIQUE INDEX decision_actions_step ON decision_actions (decision_id, step) WHERE step IS NOT NULL;
CREATE INDEX decision_actions_reviews ON decision_actions (area_id, due_on)
  WHERE step = 'statusReview' AND state = 'open';
ALTER TABLE decisions ADD COLUMN dissent_text uuid REFERENCES case_texts`;
