import type { Kind } from './statistics.js';
import type { Cell, Table } from './table.js';

/**
 * How much a reader misses each figure; when one of several must go, the cheapest goes. The pilot's
 * four questions come first (MET-01…03), codes of bottlenecks and lists last.
 */
const BY_KIND: Readonly<Record<Kind, number>> = {
  CONSULTED: 40,
  NEW: 40,
  DIRECT: 30,
  VIA_TEAM: 20,
  WAITING: 12,
  NEED: 8,
  EXIT: 6,
  DONE: 4,
  CONTACT: 3,
  BOTTLENECK: 2,
  OVERDUE: 1,
  PENDING: 0,
};

const BY_SPAN = { term: 40, quarter: 6, month: 1, nobody: 0 } as const;

const ALL_AREAS = 25;
const ONE_AREA = 1;

/** Among equals the smaller count is cheaper: it says less about the whole. */
export function priceOf(table: Table, cell: Cell): number {
  const kind = table.statistics[table.statisticOf(cell)]?.kind ?? 'PENDING';
  const place = table.areaOf(cell) === table.all ? ALL_AREAS : ONE_AREA;
  const span = BY_SPAN[lengthOf(table.lattice.spans[table.spanOf(cell)]?.key ?? null)];
  return BY_KIND[kind] * place * span * (10 + table.count(cell));
}

function lengthOf(key: string | null): keyof typeof BY_SPAN {
  if (key === null) return 'nobody';
  if (key === 'term') return 'term';
  return key.includes('Q') ? 'quarter' : 'month';
}
