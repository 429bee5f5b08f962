import type { FactsByArea } from '../facts.js';
import { flow } from '../flow.js';
import { factsIn } from '../period.js';
import { sum, waitOf } from '../waiting-time.js';
import { allAreas } from './lattice.js';
import type { Lattice } from './lattice.js';
import { statisticsOf } from './statistics.js';
import type { Statistic } from './statistics.js';

/** A cell of the lattice, numbered by statistic, area and span. */
export type Cell = number;

/** All counts of the lattice. An atom is the count of one statistic in one area and one slice. */
export class Table {
  readonly all: number;
  readonly #counts: Int32Array;

  constructor(
    readonly lattice: Lattice,
    readonly statistics: readonly Statistic[],
    readonly atom: (statistic: number, area: number, slice: number) => number,
    /** Days waited, all together, by the cases of an area and a slice. */
    readonly daysWaited: (area: number, slice: number) => number,
  ) {
    this.all = allAreas(lattice);
    this.#counts = Int32Array.from({ length: this.size }, (_, cell) => this.#sumOf(cell));
  }

  get size(): number {
    return this.statistics.length * (this.all + 1) * this.lattice.spans.length;
  }

  cell(statistic: number, area: number, span: number): Cell {
    return (statistic * (this.all + 1) + area) * this.lattice.spans.length + span;
  }

  count(cell: Cell): number {
    return this.#counts[cell] ?? 0;
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

  #sumOf(cell: Cell): number {
    const area = this.areaOf(cell);
    const areas = area === this.all ? this.lattice.areaIds.keys() : [area];
    const slices = this.lattice.spans[this.spanOf(cell)]?.slices ?? [];
    const atomsIn = (one: number) =>
      sum(slices.map((slice) => this.atom(this.statisticOf(cell), one, slice)));
    return sum([...areas].map(atomsIn));
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
  const atoms = statistics.map(({ countIn }) => figures.map((row) => row.map(countIn)));
  const days = parts.map((row) => row.map((part) => sum(part.consulted.map(waitOf))));
  return new Table(
    lattice,
    statistics,
    (statistic, area, slice) => atoms[statistic]?.[area]?.[slice] ?? 0,
    (area, slice) => days[area]?.[slice] ?? 0,
  );
}
