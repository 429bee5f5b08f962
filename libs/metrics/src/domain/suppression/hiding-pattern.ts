import { alternativeFinder } from './alternatives.js';
import { Hiding, isSmall } from './hiding.js';
import type { Relation } from './relations.js';
import { relationsOf } from './relations.js';
import { hideSmallRemainders } from './remainders.js';
import type { Kind } from './statistics.js';
import type { Cell, Table } from './table.js';

/**
 * Decides what is hidden in the whole lattice at once, so that the pattern is the same whoever asks
 * and in whatever order (DPR-05, TRUST 23). Small cells go first; then what would let one be reached
 * from the others. Days waited come last, for they must be hidden wherever their count is.
 */
export function hidingPattern(table: Table): Hiding {
  const hiding = new Hiding(table);
  const relations = relationsOf(table);
  const isWaiting = (kind: Kind) => kind === 'WAITING';
  hideOverdueLists(hiding);
  protect(hiding, relations, (kind) => !isWaiting(kind));
  hideWaitingOfHiddenCases(hiding);
  protect(hiding, relations, isWaiting);
  return hiding;
}

function protect(
  hiding: Hiding,
  relations: readonly Relation[],
  isMeant: (kind: Kind) => boolean,
): void {
  const mine = cellsWhere(hiding.table, isMeant);
  const small = [...mine].filter((cell) => isSmall(hiding.table.count(cell)));
  const ofMine = relations.filter(({ total }) => mine.has(total));
  for (const cell of small) hiding.hide(cell);
  hideSmallRemainders(hiding, ofMine);
  leaveAlternatives(hiding, small);
  hideSmallRemainders(hiding, ofMine);
}

/** Hides until each of these cells has a world in which it differs and nothing shown does. */
function leaveAlternatives(hiding: Hiding, cells: readonly Cell[]): void {
  const find = alternativeFinder(hiding);
  const safe = new Set<Cell>();
  for (const cell of cells) {
    if (safe.has(cell)) continue;
    for (const differing of find(cell)?.cells ?? []) {
      hiding.hide(differing);
      safe.add(differing);
    }
  }
}

const cellsWhere = (table: Table, isMeant: (kind: Kind) => boolean): ReadonlySet<Cell> =>
  new Set(
    Array.from({ length: table.size }, (_, cell) => cell).filter((cell) => {
      const statistic = table.statistics[table.statisticOf(cell)];
      return statistic !== undefined && statistic.pointers.length > 0 && isMeant(statistic.kind);
    }),
  );

/**
 * A list shows its members, and lists can be intersected as well as subtracted: the overdue of May in
 * one area are those in both the area's list and May's. So a list is shown only when every part of it
 * may be known.
 */
function hideOverdueLists(hiding: Hiding): void {
  for (const cell of cellsWhere(hiding.table, (kind) => kind === 'OVERDUE')) {
    if (hasSmallAtom(hiding.table, cell)) hiding.hide(cell);
  }
}

function hasSmallAtom(table: Table, cell: Cell): boolean {
  const area = table.areaOf(cell);
  const areas = area === table.all ? [...table.lattice.areaIds.keys()] : [area];
  const slices = table.lattice.spans[table.spanOf(cell)]?.slices ?? [];
  return areas.some((one) =>
    slices.some((slice) => isSmall(table.atom(table.statisticOf(cell), one, slice))),
  );
}

function hideWaitingOfHiddenCases(hiding: Hiding): void {
  const { table } = hiding;
  const indexOf = (kind: Kind) => table.statistics.findIndex((one) => one.kind === kind);
  const rows = (table.all + 1) * table.lattice.spans.length;
  const [waiting, cases] = [indexOf('WAITING') * rows, indexOf('CONSULTED') * rows];
  for (let place = 0; place < rows; place += 1) {
    if (hiding.has(cases + place)) hiding.hide(waiting + place);
  }
}
