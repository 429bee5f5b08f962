import { isZero } from './dictionary.js';
import { OtherWorld } from './other-world.js';
import type { Part } from './other-world.js';
import type { Kind } from './statistics.js';
import type { Cell, Table } from './table.js';

/** Statistics that no sum ties to any other. */
const ALONE: readonly Kind[] = ['BOTTLENECK', 'WAITING'];

/** About how many counts a neighbourhood may have: the work grows with more than their square. */
const COUNTS = 320;

/**
 * Other worlds for the whole lattice, each for a few areas and for statistics that hang together. A
 * figure of all areas together may differ in one and differ back in another. Apart from that, how much
 * of it each holds is taken as known, which is more than readers know: what is safe then is safe.
 */
export class Neighbourhoods {
  readonly #worlds: readonly (readonly OtherWorld[])[];

  constructor(readonly table: Table) {
    const groups = groupsOf(table);
    const blocks = blocksOf(table);
    const worlds = blocks.map((block) =>
      groups.map((areas) => new OtherWorld(table, block, areas)),
    );
    this.#worlds = [...table.statistics.keys()].map(
      (statistic) => worlds[blocks.findIndex((block) => block.includes(statistic))] ?? [],
    );
  }

  /** Shows a figure if no small count is given away by it. Says whether it did. */
  show(cell: Cell): boolean {
    const area = this.table.areaOf(cell);
    const concerned = (this.#worlds[this.table.statisticOf(cell)] ?? []).filter(
      ({ areas }) => area === this.table.all || areas.includes(area),
    );
    const settled = settle(concerned, cell);
    for (const one of settled ?? []) one.keep();
    return settled !== null;
  }
}

/**
 * Makes the parts of a figure's difference cancel. Null when they cannot, or when a small count would
 * be known for it.
 */
function settle(worlds: readonly OtherWorld[], cell: Cell): Part[] | null {
  const parts: Part[] = [];
  for (const world of worlds) {
    const part = world.bring(cell, 0);
    if (!part.isSafe) return null;
    parts.push(part);
  }
  let left = parts.reduce((sum, { value }) => sum + value, 0);
  for (const [index, world] of worlds.entries()) {
    if (isZero(left)) break;
    const wanted = (parts[index]?.value ?? 0) - left;
    parts[index] = world.bring(cell, wanted);
    left = parts[index].value - wanted;
  }
  return isZero(left) ? parts : null;
}

function blocksOf({ statistics }: Table): number[][] {
  const isAlone = (index: number) => ALONE.some((kind) => statistics[index]?.kind === kind);
  const all = [...statistics.keys()];
  return [all.filter((index) => !isAlone(index)), ...all.filter(isAlone).map((one) => [one])];
}

/** Areas dealt out so that each group gets large and small ones. */
function groupsOf(table: Table): number[][] {
  const sized = table.lattice.areaIds.map((_, area) => ({ area, size: countsIn(table, area) }));
  const total = sized.reduce((sum, { size }) => sum + size, 0);
  const groups: number[][] = Array.from({ length: Math.ceil(total / COUNTS) || 1 }, () => []);
  for (const [turn, { area }] of sized.sort((a, b) => b.size - a.size).entries()) {
    groups[turn % groups.length]?.push(area);
  }
  return groups;
}

/** How many counts of an area are not zero. */
const countsIn = (table: Table, area: number): number =>
  [...table.statistics.keys()].reduce(
    (sum, statistic) =>
      sum +
      [...table.lattice.slices.keys()].filter(
        (slice) => table.atomCount({ statistic, area, slice }) > 0,
      ).length,
    0,
  );
