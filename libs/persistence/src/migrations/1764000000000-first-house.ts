import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PROTECTED_TABLES, SHARED_TABLES } from '../tables.js';
import { areaTables, caseTables, meetingTables, sharedTables } from './first-house/index.js';

/**
 * The first house. Every table with area data gets row-level security with FORCE, so that even its
 * owner sees no row outside the areas of the transaction (TRUST 4, 5).
 */
export class FirstHouse1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE EXTENSION IF NOT EXISTS btree_gist');
    await runner.query(areasOfTransaction);
    for (const sql of [sharedTables, areaTables, caseTables, meetingTables])
      await runner.query(sql);
    for (const table of PROTECTED_TABLES) await runner.query(protect(table));
    for (const { name, grants } of [...SHARED_TABLES, ...PROTECTED_TABLES])
      await runner.query(`GRANT ${grants} ON ${name} TO rukkanen_app`);
  }

  async down(): Promise<void> {
    throw new Error('the first migration has no way back: restore a backup instead');
  }
}

/** The areas of the transaction; an unset or empty setting is no area at all. */
const areasOfTransaction = `
CREATE FUNCTION app_areas() RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE
RETURN string_to_array(nullif(current_setting('app.areas', true), ''), ',')`;

const protect = ({ name }: { name: string }): string => `
ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${name} FORCE ROW LEVEL SECURITY;
CREATE POLICY areas_of_transaction ON ${name}
  USING (area_id = ANY (app_areas())) WITH CHECK (area_id = ANY (app_areas()))`;
