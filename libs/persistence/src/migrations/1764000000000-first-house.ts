import type { MigrationInterface, QueryRunner } from 'typeorm';
import { areaTables, caseTables, meetingTables, sharedTables } from './first-house/index.js';
import { FIRST_HOUSE } from './first-house/tables.js';
import { open } from './made-tables.js';

/** The first house: people, areas, cases, meetings and what was decided. */
export class FirstHouse1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE EXTENSION IF NOT EXISTS btree_gist');
    await runner.query(areasOfTransaction);
    for (const sql of [sharedTables, areaTables, caseTables, meetingTables])
      await runner.query(sql);
    await open(runner, FIRST_HOUSE);
  }

  async down(): Promise<void> {
    throw new Error('the first migration has no way back: restore a backup instead');
  }
}

/** The areas of the transaction; an unset or empty setting is no area at all. */
const areasOfTransaction = `
CREATE FUNCTION app_areas() RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE
RETURN string_to_array(nullif(current_setting('app.areas', true), ''), ',')`;
