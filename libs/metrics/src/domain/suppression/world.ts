import type { Hiding } from './hiding.js';
import type { Leeway } from './leeway.js';
import type { Move } from './moves.js';
import type { Cell } from './table.js';

/**
 * A world that differs from ours by a few moves. Its price is what would have to be hidden, over and
 * above what is, so that nobody could tell it from ours.
 */
export class World {
  readonly #by: Int32Array;
  readonly #touched: Cell[] = [];
  readonly #spansOver: readonly (readonly number[])[];
  readonly #own: readonly number[];

  constructor(
    readonly hiding: Hiding,
    readonly leeway: Leeway,
  ) {
    const { lattice, size } = hiding.table;
    this.#by = new Int32Array(size);
    this.#spansOver = [...lattice.slices.keys()].map((slice) =>
      [...lattice.spans.keys()].filter((span) => lattice.spans[span]?.slices.includes(slice)),
    );
    this.#own = this.#spansOver.map(
      (over) => over.find((span) => lattice.spans[span]?.slices.length === 1) ?? 0,
    );
  }

  /** By how much a cell differs from ours. */
  differs(cell: Cell): number {
    return this.#by[cell] ?? 0;
  }

  get differing(): Cell[] {
    return [...new Set(this.#touched)].filter((cell) => this.differs(cell) !== 0);
  }

  get price(): number {
    let price = 0;
    for (const cell of this.differing)
      price += this.hiding.price(cell) * Math.abs(this.differs(cell));
    return price;
  }

  /** Back to our own world. */
  reset(): void {
    for (const cell of this.#touched) this.#by[cell] = 0;
    this.#touched.length = 0;
  }

  allows({ changes, area, slice }: Move): boolean {
    const span = this.#own[slice] ?? 0;
    return changes.every(({ statistic, sign }) => {
      const by = this.differs(this.hiding.table.cell(statistic, area, span)) + sign;
      return this.leeway(statistic, area, slice, by);
    });
  }

  make(move: Move): void {
    this.#eachCell(move, (cell, sign) => {
      this.#by[cell] = this.differs(cell) + sign;
      this.#touched.push(cell);
    });
  }

  /** How the price would change with a move. */
  priceOf(move: Move): number {
    let price = 0;
    this.#eachCell(move, (cell, sign) => {
      const by = this.differs(cell);
      price += this.hiding.price(cell) * (Math.abs(by + sign) - Math.abs(by));
    });
    return price;
  }

  #eachCell({ changes, area, slice }: Move, visit: (cell: Cell, sign: number) => void): void {
    const { table } = this.hiding;
    for (const { statistic, sign } of changes)
      for (const span of this.#spansOver[slice] ?? []) {
        visit(table.cell(statistic, area, span), sign);
        visit(table.cell(statistic, table.all, span), sign);
      }
  }
}
