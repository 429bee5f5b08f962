import type { Term } from '../../domain/period.js';
import type { PublishedFigures } from '../../domain/publishable.js';
import { ranges } from './bounds.js';
import { Elimination } from './elimination.js';
import { equationsOf, termsOf } from './equations.js';
import { collect } from './published-tables.js';
import type { Entry } from './published-tables.js';

export type { Entry } from './published-tables.js';

/**
 * Tries to find hidden counts from everything that is published. Written apart from the rules it
 * tests, and against them: it solves all sums together (differencing in every way at once), and it
 * argues from bounds, knowing that what is hidden is not zero.
 */
export function attack(ask: PublishedFigures, areas: readonly string[], term: Term) {
  const tables = collect(ask, areas, term);
  const equations = equationsOf(tables);
  const hidden = tables.entries.filter(({ value }) => value === null);
  const known = new Elimination(equations);
  const atLeastOne = hidden
    .filter(({ count }) => count !== 'daysWaited')
    .map((entry) => ({ terms: termsOf(tables, entry), least: 1 }));
  const narrowed = ranges(equations, atLeastOne);
  const isSolved = (entry: Entry) => known.knows(termsOf(tables, entry));
  const isBounded = (entry: Entry) => {
    const { least, most } = narrowed.ofSum(termsOf(tables, entry));
    return least === most;
  };
  return { hidden, found: hidden.filter((entry) => isSolved(entry) || isBounded(entry)) };
}
