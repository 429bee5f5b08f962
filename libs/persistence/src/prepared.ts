import { createHash } from 'node:crypto';
import pg from 'pg';

/** Statements of which the database keeps the plan, by their text. */
const names = new Map<string, string>();

/**
 * Marks a statement that is sent many times a second: each connection has it parsed once, and PostgreSQL
 * keeps its plan. For texts that never vary, since a connection never forgets one.
 */
export function prepared(text: string): string {
  names.set(text, `rukkanen_${createHash('sha256').update(text).digest('hex').slice(0, 16)}`);
  return text;
}

type AnyQuery = (config: unknown, ...rest: unknown[]) => unknown;

/** A connection that sends marked statements under their names, and all others as they come. */
export class PreparingClient extends pg.Client {}

const plainQuery = pg.Client.prototype.query as unknown as AnyQuery;
PreparingClient.prototype.query = function (this: pg.Client, text: unknown, ...rest: unknown[]) {
  const name = typeof text === 'string' ? names.get(text) : undefined;
  return plainQuery.call(this, name ? { name, text } : text, ...rest);
} as typeof pg.Client.prototype.query;
