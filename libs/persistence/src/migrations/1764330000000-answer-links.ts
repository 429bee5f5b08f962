import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The links of a mail about a series answer for all its meetings. */
export class AnswerLinks1764330000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(links);
  }

  async down(): Promise<void> {
    throw new Error('links that are out are not taken back: restore a backup instead');
  }
}

const links = `
ALTER TABLE answer_tokens
  ALTER invitation_id DROP NOT NULL,
  ADD standing_id uuid REFERENCES standing_invitations ON DELETE CASCADE,
  ADD CHECK (num_nonnulls(invitation_id, standing_id) = 1);
CREATE INDEX answer_tokens_standing ON answer_tokens (standing_id)`;
