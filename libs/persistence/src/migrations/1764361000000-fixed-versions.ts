import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A version of a case stays as it was sent: all that may happen to it is that its content goes. */
export class FixedVersions1764361000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(fixed);
  }

  async down(): Promise<void> {
    throw new Error('fixed versions are not loosened again: restore a backup instead');
  }
}

const fixed = `
CREATE FUNCTION only_forgets() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM jsonb_each(to_jsonb(NEW)) AS now (name, value)
    JOIN jsonb_each(to_jsonb(OLD)) AS was (name, value) USING (name)
    WHERE now.value <> 'null' AND was.value <> 'null' AND now.value <> was.value
       OR was.value = 'null' AND now.value <> 'null' AND name <> 'deleted_at'
  ) THEN
    RAISE EXCEPTION 'a version stays as it was sent';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER versions_stay BEFORE UPDATE ON case_versions
  FOR EACH ROW EXECUTE FUNCTION only_forgets();
CREATE TRIGGER texts_stay BEFORE UPDATE ON case_texts
  FOR EACH ROW EXECUTE FUNCTION only_forgets();
REVOKE UPDATE, DELETE ON case_versions, case_texts FROM rukkanen_app;
GRANT UPDATE (scores, tags, proposed) ON case_versions TO rukkanen_app;
GRANT UPDATE (sealed, deleted_at) ON case_texts TO rukkanen_app`;
