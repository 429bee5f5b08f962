import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an area lacks (SVC-04), how often it checks what it says (SVC-01, SVC-13), what was asked (SVC-07). */
export class Needs1764490000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(missing);
    await runner.query(settings);
    await runner.query(kela);
  }

  async down(): Promise<void> {
    throw new Error('needs are not taken back: restore a backup instead');
  }
}

/**
 * A need outlives the case in which it was met: its words have a key of their own, and the case is
 * named only while its texts stand. `about` is the same for needs of one case and tells nothing of it,
 * so that a client is counted once. Until now data sets alone filled the table, with words under the
 * keys of cases: those go with their cases.
 */
const missing = `
TRUNCATE missing_services;
ALTER TABLE missing_services
  DROP COLUMN text_id,
  ALTER COLUMN case_id DROP NOT NULL,
  ALTER COLUMN joint_procurement SET DEFAULT false,
  ADD COLUMN about uuid NOT NULL,
  ADD COLUMN key_id uuid NOT NULL,
  ADD COLUMN words bytea NOT NULL,
  ADD COLUMN theme text,
  ADD COLUMN phase text,
  ADD COLUMN district_id text REFERENCES districts,
  ADD COLUMN merged_into uuid REFERENCES missing_services ON DELETE SET NULL,
  ADD COLUMN noted_by text REFERENCES users,
  ADD COLUMN noted_on date NOT NULL,
  ADD COLUMN revision integer NOT NULL DEFAULT 1,
  ADD CHECK (merged_into <> id);
CREATE INDEX missing_services_of_case ON missing_services (case_id)`;

const settings = `
ALTER TABLE areas
  ADD COLUMN service_check_months integer NOT NULL DEFAULT 6
    CHECK (service_check_months BETWEEN 1 AND 36),
  ADD COLUMN guide_check_months integer NOT NULL DEFAULT 6
    CHECK (guide_check_months BETWEEN 1 AND 36);
GRANT UPDATE (service_check_months, guide_check_months) ON areas TO rukkanen_app`;

/** Whether rehabilitation by Kela was worth asking: themes go with a case's texts, figures stay. */
const kela = `
ALTER TABLE decisions ADD COLUMN kela_relevant boolean NOT NULL DEFAULT false`;
