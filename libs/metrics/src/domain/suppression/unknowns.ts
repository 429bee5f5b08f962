import { isSmall } from './small.js';
import type { Atom, Cell, Table } from './table.js';

/** An atom that may differ in another world. */
export interface Unknown {
  readonly atom: Atom;
  /** One when it can only be larger, and then it is larger by one at least; or else zero. */
  readonly offset: number;
  /** The small counts that it is part of, by their number in `Unknowns`. */
  readonly small: readonly number[];
}

/** The unknowns of some statistics in some areas, by number. */
export class Unknowns {
  readonly all: readonly Unknown[];
  readonly #numbers = new Map<number, number>();
  readonly #small = new Map<Cell, number>();

  constructor(
    readonly table: Table,
    statistics: readonly number[],
    areas: readonly number[],
  ) {
    this.all = statistics
      .flatMap((statistic) => areas.flatMap((area) => this.#atomsAt(statistic, area)))
      .filter((atom) => table.atomCount(atom) > 0)
      .map((atom) => ({ atom, offset: offsetOf(table, atom), small: this.#smallOver(atom) }));
    for (const [number, { atom }] of this.all.entries()) this.#numbers.set(this.#key(atom), number);
  }

  get smallCounts(): number {
    return this.#small.size;
  }

  /** Undefined for an atom of zero: zeros are shown, so it does not differ. */
  numberOf(atom: Atom): number | undefined {
    return this.#numbers.get(this.#key(atom));
  }

  #smallOver(atom: Atom): number[] {
    const small = this.table.cellsOver(atom).filter((cell) => isSmallCount(this.table, cell));
    return small.map((cell) => {
      const number = this.#small.get(cell) ?? this.#small.size;
      this.#small.set(cell, number);
      return number;
    });
  }

  #atomsAt(statistic: number, area: number): Atom[] {
    return [...this.table.lattice.slices.keys()].map((slice) => ({ statistic, area, slice }));
  }

  #key({ statistic, area, slice }: Atom): number {
    return (statistic * this.table.all + area) * this.table.lattice.slices.length + slice;
  }
}

/**
 * A hidden count is not zero, for zeros are shown: so a count of one can only be larger in another
 * world. A wait is not negative, and one that is hidden may be known to exist.
 */
function offsetOf(table: Table, atom: Atom): number {
  const kind = table.statistics[atom.statistic]?.kind;
  const count = table.atomCount(atom);
  if (kind === 'PENDING') return 0;
  if (kind === 'WAITING') return Number(isSmall(count) && table.daysWaited(atom) === 0);
  return Number(count === 1);
}

/** A small count that is a figure, or could be reached as the difference of figures. */
function isSmallCount(table: Table, cell: Cell): boolean {
  const isSeen = table.statistics[table.statisticOf(cell)]?.pointers.length !== 0;
  return isSeen && isSmall(table.count(cell));
}
