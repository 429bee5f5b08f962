import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An area's own help under a domain, in each language that it has been written in; until now one. */
export class HelpInLanguages1764440100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(byLanguage);
  }

  async down(): Promise<void> {
    throw new Error('help in languages is not taken back: restore a backup instead');
  }
}

const byLanguage = `
UPDATE areas SET domain_help = (
  SELECT coalesce(jsonb_object_agg(key, jsonb_build_object('fi', value)), '{}')
  FROM jsonb_each(domain_help)
)
WHERE domain_help <> '{}'`;
