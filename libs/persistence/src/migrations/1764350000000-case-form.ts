import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the form asks besides the story: codes that are counted, the form's own version, and a key by
 * which a submission that comes twice is known. What an area says at the form: whom to call in danger,
 * and its own help beside the official sentences.
 */
export class CaseForm1764350000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [caseColumns, versionColumns, areaColumns]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('the form is not taken back: restore a backup instead');
  }
}

const caseColumns = `
ALTER TABLE cases
  ADD COLUMN agreed_by text CHECK (agreed_by IN ('IN_PERSON', 'PHONE', 'VIDEO', 'WEB_SERVICE')),
  ADD COLUMN referral_source text CHECK (referral_source IN ('OWN_WORK', 'CLIENT', 'KELA_NOTICE',
    'SOCIAL_SERVICES', 'HEALTH_STATION', 'OUTREACH_YOUTH_WORK', 'SCHOOL', 'PROBATION', 'OTHER')),
  ADD COLUMN returning_client boolean NOT NULL DEFAULT false,
  ADD COLUMN partial_work_ability text CHECK (partial_work_ability IN ('YES', 'NO', 'UNKNOWN'))`;

const versionColumns = `
ALTER TABLE case_versions
  ADD COLUMN proposed text[],
  ADD COLUMN form_version text NOT NULL DEFAULT 'PSHVA-2025-03-24',
  ADD COLUMN submission_key uuid UNIQUE`;

const areaColumns = `
ALTER TABLE areas
  ADD COLUMN duty_contacts jsonb NOT NULL DEFAULT '[]',
  ADD COLUMN domain_help jsonb NOT NULL DEFAULT '{}';
GRANT UPDATE (duty_contacts, domain_help) ON areas TO rukkanen_app`;
