import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A case may be marked urgent by its bringer, with a reason and a day (SES-14). */
export class Urgency1764310000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(columns);
  }

  async down(): Promise<void> {
    throw new Error('urgency is not taken back: restore a backup instead');
  }
}

const columns = `
ALTER TABLE cases
  ADD COLUMN urgency_reason text CHECK (urgency_reason IN ('STATUTORY_DEADLINE', 'BENEFIT_ENDS',
    'SERVICE_ENDS', 'HOUSING_AT_RISK', 'SITUATION_WORSENS')),
  ADD COLUMN urgent_by date,
  ADD CHECK (urgent_by IS NULL OR urgency_reason IS NOT NULL),
  ADD CHECK (urgency_reason IS DISTINCT FROM 'STATUTORY_DEADLINE' OR urgent_by IS NOT NULL)`;
