import type { MigrationInterface, QueryRunner } from 'typeorm';
import { open } from './made-tables.js';
import { livingActions } from './places/actions.js';
import { areaGrants, areaParts } from './places/area-parts.js';
import { roleCards } from './places/role-cards.js';
import { PLACES } from './places/tables.js';

/** Areas that can be looked after, places with openings, role cards, and actions with owners. */
export class Places1764270000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [areaParts, areaGrants, roleCards, livingActions]) await runner.query(part);
    await open(runner, PLACES);
  }

  async down(): Promise<void> {
    throw new Error('places are not taken back: restore a backup instead');
  }
}
