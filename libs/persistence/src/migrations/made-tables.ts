import type { QueryRunner } from 'typeorm';

interface Table {
  readonly name: string;
  /** What the application's role may do; append-only tables lack UPDATE and DELETE (TRUST 22). */
  readonly grants: string;
}

/**
 * The tables that one migration makes. The shared ones have no area policy: they are needed before
 * anyone is known, or name things that every area shares, and carry no case data. The protected ones
 * hold data of an area in `area_id`.
 */
export interface MadeTables {
  readonly shared: readonly Table[];
  readonly protected: readonly Table[];
}

export const CHANGE = 'SELECT, INSERT, UPDATE, DELETE';
export const APPEND = 'SELECT, INSERT';
export const READ = 'SELECT';

export const tables = (grants: string, ...names: string[]): Table[] =>
  names.map((name) => ({ name, grants }));

/**
 * Opens new tables to the application, those with area data behind row-level security with FORCE, so
 * that even their owner sees no row outside the areas of the transaction (TRUST 4, 5).
 */
export async function open(runner: QueryRunner, made: MadeTables): Promise<void> {
  for (const table of made.protected) await runner.query(protect(table));
  for (const { name, grants } of [...made.shared, ...made.protected])
    await runner.query(`GRANT ${grants} ON ${name} TO rukkanen_app`);
}

const protect = ({ name }: Table): string => `
ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${name} FORCE ROW LEVEL SECURITY;
CREATE POLICY areas_of_transaction ON ${name}
  USING (area_id = ANY (app_areas())) WITH CHECK (area_id = ANY (app_areas()))`;
