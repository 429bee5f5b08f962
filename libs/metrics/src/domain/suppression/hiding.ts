import { priceOf } from './prices.js';
import type { Cell, Table } from './table.js';

/** Counts of one to four may single a person out (DPR-05). Zero is shown. */
export const SMALLEST_SHOWN = 5;

export const isSmall = (count: number): boolean => count > 0 && count < SMALLEST_SHOWN;

/**
 * Which cells are hidden. The set only grows, so what was once shown to protect a cell goes on
 * protecting it. Places that nobody can ask for are hidden from the start.
 */
export class Hiding {
  readonly #hidden: Uint8Array;
  readonly #prices: Float64Array;

  constructor(readonly table: Table) {
    const { statistics, lattice } = table;
    this.#prices = Float64Array.from({ length: table.size }, (_, cell) => priceOf(table, cell));
    this.#hidden = Uint8Array.from({ length: table.size }, (_, cell) => {
      const unseen = statistics[table.statisticOf(cell)]?.pointers.length === 0;
      return Number(unseen || lattice.spans[table.spanOf(cell)]?.key === null);
    });
  }

  has(cell: Cell): boolean {
    return this.#hidden[cell] === 1;
  }

  /** What it costs the reader to lose this cell: nothing when it is lost already. */
  price(cell: Cell): number {
    return this.has(cell) ? 0 : (this.#prices[cell] ?? 0);
  }

  /** Hides a cell; a zero stays in sight, for a zero is always shown. */
  hide(cell: Cell): void {
    if (this.table.count(cell) > 0) this.#hidden[cell] = 1;
  }
}
