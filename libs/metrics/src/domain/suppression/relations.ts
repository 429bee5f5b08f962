import type { Span } from './lattice.js';
import type { Kind } from './statistics.js';
import type { Cell, Table } from './table.js';

/** A total and the parts that add up to it. Whoever knows all but one of these knows the last. */
export interface Relation {
  readonly total: Cell;
  readonly parts: readonly Cell[];
}

/** Every sum that holds in the lattice: across areas, across time, and within an object. */
export const relationsOf = (table: Table): readonly Relation[] => [
  ...acrossAreas(table),
  ...acrossTime(table),
  ...withinObjects(table),
];

function acrossAreas(table: Table): Relation[] {
  const { statistics, lattice } = table;
  return statistics.flatMap((_, statistic) =>
    lattice.spans.map((__, span) => ({
      total: table.cell(statistic, table.all, span),
      parts: lattice.areaIds.map((___, area) => table.cell(statistic, area, span)),
    })),
  );
}

function acrossTime(table: Table): Relation[] {
  const partitions = partitionsOf(table.lattice.spans);
  const rows = Array.from({ length: table.statistics.length * (table.all + 1) }, (_, row) => row);
  const at = (row: number, span: number) => row * table.lattice.spans.length + span;
  return rows.flatMap((row) =>
    partitions.map(({ whole, parts }) => ({
      total: at(row, whole),
      parts: parts.map((part) => at(row, part)),
    })),
  );
}

interface Partition {
  readonly whole: number;
  readonly parts: readonly number[];
}

/** Each span of several slices as the sum of its slices, and of the longest spans inside it. */
function partitionsOf(spans: readonly Span[]): Partition[] {
  return spans.flatMap(({ slices }, whole) => {
    if (slices.length < 2) return [];
    const inside = spans.flatMap((span, index) => (isInside(span, slices) ? [index] : []));
    const bySize = inside.sort((a, b) => sizeOf(spans, b) - sizeOf(spans, a) || a - b);
    return [bySize, bySize.toReversed()].map((order) => ({ whole, parts: tile(spans, order) }));
  });
}

const sizeOf = (spans: readonly Span[], index: number): number => spans[index]?.slices.length ?? 0;

const isInside = (span: Span, slices: readonly number[]): boolean =>
  span.slices.length > 0 &&
  span.slices.length < slices.length &&
  span.slices.every((slice) => slices.includes(slice));

/** Takes spans in order, each that overlaps none taken before. */
function tile(spans: readonly Span[], order: readonly number[]): number[] {
  const covered = new Set<number>();
  return order.filter((index) => {
    const slices = spans[index]?.slices ?? [];
    if (slices.some((slice) => covered.has(slice))) return false;
    for (const slice of slices) covered.add(slice);
    return true;
  });
}

const SUMS: readonly (readonly [total: Kind, parts: readonly Kind[]])[] = [
  ['CONSULTED', ['EXIT', 'VIA_TEAM']],
  ['CONSULTED', ['CONTACT']],
  ['NEW', ['VIA_TEAM', 'DIRECT']],
  ['NEW', ['NEED']],
];

/** The sums of an object, and one that nobody sees: whose feedback is neither done nor overdue. */
export const IDENTITIES: typeof SUMS = [...SUMS, ['CONSULTED', ['DONE', 'OVERDUE', 'PENDING']]];

function withinObjects(table: Table): Relation[] {
  const of = (kinds: readonly Kind[]) =>
    table.statistics.flatMap(({ kind }, index) => (kinds.includes(kind) ? [index] : []));
  const places = Array.from({ length: (table.all + 1) * table.lattice.spans.length }, (_, i) => i);
  const at = (statistic: number, place: number) => table.cell(statistic, 0, 0) + place;
  return SUMS.flatMap(([total, parts]) =>
    places.flatMap((place) =>
      of([total]).map((statistic) => ({
        total: at(statistic, place),
        parts: of(parts).map((part) => at(part, place)),
      })),
    ),
  );
}
