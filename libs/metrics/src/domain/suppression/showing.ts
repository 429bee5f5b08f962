import { Neighbourhoods } from './neighbourhoods.js';
import type { Relation } from './relations.js';
import { relationsOf } from './relations.js';
import { isSmall } from './small.js';
import type { Kind } from './statistics.js';
import type { Cell, Table } from './table.js';
import { byWorth } from './worth.js';

/** Which cells are shown. */
export type Shown = (cell: Cell) => boolean;

/**
 * Decides what is shown in the whole lattice at once, so that the answer is the same whoever asks and
 * in whatever order (DPR-05, TRUST 23). Zeros are shown. Then, in the order of their worth, all other
 * figures that are not small, each if it gives nothing away together with those shown before it:
 *
 * - no small remainder: no shown total, less its shown parts, leaves a small group;
 * - no small count determined: in some other world that looks the same each is another.
 */
export function whatIsShown(table: Table): Shown {
  const shown = Uint8Array.from({ length: table.size }, (_, cell) =>
    Number(table.count(cell) === 0),
  );
  const isShown = (cell: Cell) => shown[cell] === 1;
  const neighbourhoods = new Neighbourhoods(table);
  const leavesRemainder = remainderRule(table, isShown);
  for (const cell of byWorth(table, candidates(table))) {
    if (waitsForCases(table, cell, isShown) || leavesRemainder(cell)) continue;
    if (neighbourhoods.show(cell)) shown[cell] = 1;
  }
  return isShown;
}

/** What may be shown at all: askable, not small, and for a list no small part either. */
function candidates(table: Table): Cell[] {
  return Array.from({ length: table.size }, (_, cell) => cell).filter((cell) => {
    const statistic = table.statistics[table.statisticOf(cell)];
    const askable = table.lattice.spans[table.spanOf(cell)]?.key !== null;
    if (!askable || !statistic || statistic.pointers.length === 0) return false;
    if (statistic.kind === 'OVERDUE' && hasSmallPart(table, cell)) return false;
    return table.count(cell) > 0 && !isSmall(table.count(cell));
  });
}

/**
 * A list shows its members, and lists can be intersected as well as subtracted: the overdue of May in
 * one area are those in both the area's list and May's. So each part of a list must be large or empty.
 */
const hasSmallPart = (table: Table, cell: Cell): boolean =>
  table.atomsOf(cell).some((atom) => isSmall(table.atomCount(atom)));

/** A mean is built on a count: it stays hidden where that count is. */
function waitsForCases(table: Table, cell: Cell, isShown: Shown): boolean {
  const indexOf = (kind: Kind) => table.statistics.findIndex((one) => one.kind === kind);
  if (table.statisticOf(cell) !== indexOf('WAITING')) return false;
  return !isShown(table.cell(indexOf('CONSULTED'), table.areaOf(cell), table.spanOf(cell)));
}

/** Tells whether showing a cell would let someone subtract down to a small group. */
function remainderRule(table: Table, isShown: Shown): (cell: Cell) => boolean {
  const about = new Map<Cell, Relation[]>();
  for (const relation of relationsOf(table)) {
    for (const cell of [relation.total, ...relation.parts]) {
      about.set(cell, [...(about.get(cell) ?? []), relation]);
    }
  }
  return (cell) => {
    const shownThen = (one: Cell) => one === cell || isShown(one);
    return (about.get(cell) ?? []).some(
      ({ total, parts }) => shownThen(total) && isSmall(remainder(table, parts, shownThen)),
    );
  };
}

function remainder(table: Table, parts: readonly Cell[], isShown: Shown): number {
  let left = 0;
  for (const part of parts) if (!isShown(part)) left += table.count(part);
  return left;
}
