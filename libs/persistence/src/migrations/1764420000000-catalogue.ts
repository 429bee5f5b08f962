import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CATALOGUE } from './catalogue/tables.js';
import { open } from './made-tables.js';

/** How each area arranges the twenty services (SVC-01…05, 09). */
export class Catalogue1764420000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(cards);
    await runner.query(looks);
    await open(runner, CATALOGUE);
  }

  async down(): Promise<void> {
    throw new Error('the catalogue is not taken back: restore a backup instead');
  }
}

/** A card that nobody has written has no row. Words are ciphertext under the card's own key. */
const cards = `
CREATE TABLE service_cards (
  area_id text NOT NULL REFERENCES areas,
  service text NOT NULL,
  district_id text REFERENCES districts,
  key_id uuid NOT NULL,
  organiser text NOT NULL,
  words bytea,
  offered boolean NOT NULL,
  valid_until date,
  revision integer NOT NULL DEFAULT 1,
  UNIQUE NULLS NOT DISTINCT (area_id, service, district_id)
)`;

const looks = `
CREATE TABLE service_looks (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  area_id text NOT NULL REFERENCES areas,
  service text NOT NULL,
  district_id text REFERENCES districts,
  type text NOT NULL CHECK (type IN ('checked', 'changed')),
  looked_by text NOT NULL REFERENCES users,
  function text,
  role text NOT NULL,
  at timestamptz NOT NULL
);
CREATE INDEX service_looks_of_card ON service_looks (area_id, service, district_id, at)`;
