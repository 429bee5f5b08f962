import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LIBRARY } from './library/tables.js';
import { open } from './made-tables.js';

/** What is learned from closed cases, apart from them (MET-15). */
export class Library1764362000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(examples);
    await open(runner, LIBRARY);
  }

  async down(): Promise<void> {
    throw new Error('the library is not taken back: restore a backup instead');
  }
}

/** Words are ciphertext under the example's own key. Nothing names the case that it came from. */
const examples = `
CREATE TABLE library_examples (
  id uuid PRIMARY KEY,
  area_id text NOT NULL REFERENCES areas,
  key_id uuid NOT NULL,
  age_band text NOT NULL,
  theme text NOT NULL,
  exit text,
  situation bytea NOT NULL,
  learned bytea NOT NULL,
  written_by text NOT NULL REFERENCES users,
  confirmed_by text REFERENCES users,
  delete_on date NOT NULL,
  CHECK (confirmed_by <> written_by)
)`;
