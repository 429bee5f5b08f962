import type { FactsByArea } from '../facts.js';
import { flow } from '../flow.js';
import { factsIn } from '../period.js';
import { sum, waitOf } from '../waiting-time.js';
import { allAreas } from './lattice.js';
import type { Lattice } from './lattice.js';
import { statisticsOf } from './statistics.js';
import type { Statistic } from './statistics.js';

/** A cell of the lattice, numbered by statistic, then area (all together last), then span. */
export type Cell = number;

/** The smallest place where a statistic is counted: one area, one slice. */
export interface Atom {
  readonly statistic: number;
  readonly area: number;
  readonly slice: number;
}

/** All counts of the lattice. */
export class Table {
  /** Stands in an area's place for all areas together. */
  readonly all: number;
  readonly size: number;
  readonly #counts: Int32Array;

  constructor(
    readonly lattice: Lattice,
    readonly statistics: readonly Statistic[],
    readonly atomCount: (atom: Atom) => number,
    /** Days waited, all together, by the cases of an area and a slice. */
    readonly daysWaited: (atom: Atom) => number,
  ) {
    this.all = allAreas(lattice);
    this.size = statistics.length * (this.all + 1) * lattice.spans.length;
    this.#counts = Int32Array.from({ length: this.size }, (_, cell) => this.#sumOf(cell));
  }

  count(cell: Cell): number {
    return this.#counts[cell] ?? 0;
  }

  cell(statistic: number, area: number, span: number): Cell {
    return (statistic * (this.all + 1) + area) * this.lattice.spans.length + span;
  }

  statisticOf(cell: Cell): number {
    return Math.floor(cell / this.lattice.spans.length / (this.all + 1));
  }

  areaOf(cell: Cell): number {
    return Math.floor(cell / this.lattice.spans.length) % (this.all + 1);
  }

  spanOf(cell: Cell): number {
    return cell % this.lattice.spans.length;
  }

  /** The atoms that a cell is the sum of. */
  atomsOf(cell: Cell): Atom[] {
    const [statistic, area] = [this.statisticOf(cell), this.areaOf(cell)];
    const areas = area === this.all ? [...this.lattice.areaIds.keys()] : [area];
    const slices = this.lattice.spans[this.spanOf(cell)]?.slices ?? [];
    return areas.flatMap((one) => slices.map((slice) => ({ statistic, area: one, slice })));
  }

  /** Every cell that an atom is part of. */
  cellsOver({ statistic, area, slice }: Atom): Cell[] {
    const over = [...this.lattice.spans.keys()].filter((span) =>
      this.lattice.spans[span]?.slices.includes(slice),
    );
    return [area, this.all].flatMap((one) => over.map((span) => this.cell(statistic, one, span)));
  }

  #sumOf(cell: Cell): number {
    return sum(this.atomsOf(cell).map(this.atomCount));
  }
}

/** Counts every statistic in every area and slice, by the same `flow` that the figures come from. */
export function tableOf(lattice: Lattice, facts: FactsByArea, asOf: string): Table {
  const parts = lattice.areaIds.map((areaId) =>
    lattice.slices.map((slice) =>
      factsIn(facts.get(areaId) ?? { consulted: [], direct: [] }, slice),
    ),
  );
  const figures = parts.map((row) => row.map((part) => flow(part.consulted, part.direct, asOf)));
  const statistics = statisticsOf(figures.flat());
  const counts = statistics.map(({ countIn }) => figures.map((row) => row.map(countIn)));
  const days = parts.map((row) => row.map((part) => sum(part.consulted.map(waitOf))));
  return new Table(
    lattice,
    statistics,
    ({ statistic, area, slice }) => counts[statistic]?.[area]?.[slice] ?? 0,
    ({ area, slice }) => days[area]?.[slice] ?? 0,
  );
}
