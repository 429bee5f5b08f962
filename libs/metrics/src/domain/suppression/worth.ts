import type { Kind } from './statistics.js';
import type { Cell, Table } from './table.js';

/**
 * Which figures are shown first; what is shown later must not give away what is hidden. The pilot's
 * questions come first (MET-01…03), lists of bottlenecks last.
 */
const KINDS: readonly (readonly Kind[])[] = [
  ['CONSULTED', 'NEW'],
  ['DIRECT', 'VIA_TEAM'],
  ['WAITING'],
  ['NEED'],
  ['EXIT'],
  ['DONE'],
  ['CONTACT'],
  ['BOTTLENECK'],
  ['OVERDUE'],
];

/** The term before its quarters and months, the whole before its areas. */
const PLACES = ['all term', 'area term', 'all month', 'all quarter', 'area quarter', 'area month'];

/** How late a kind may come: the details of a larger place go before the main figures of a smaller. */
const rankOf = (kind: Kind): number => KINDS.findIndex((kinds) => kinds.includes(kind));

/** The cells that may be shown at all in the order in which they are tried. Ties: larger first. */
export function byWorth(table: Table, cells: readonly Cell[]): Cell[] {
  const ranked = cells.map((cell) => ({ cell, rank: rank(table, cell), count: table.count(cell) }));
  return ranked
    .sort((a, b) => a.rank - b.rank || b.count - a.count || a.cell - b.cell)
    .map(({ cell }) => cell);
}

function rank(table: Table, cell: Cell): number {
  const kind = table.statistics[table.statisticOf(cell)]?.kind ?? 'PENDING';
  const who = table.areaOf(cell) === table.all ? 'all' : 'area';
  const when = lengthOf(table.lattice.spans[table.spanOf(cell)]?.key ?? '');
  return PLACES.indexOf(`${who} ${when}`) * 2 + rankOf(kind);
}

const lengthOf = (key: string): string =>
  key === 'term' ? 'term' : key.includes('Q') ? 'quarter' : 'month';
