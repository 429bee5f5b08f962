import { Dictionary } from './dictionary.js';
import { bringToZero } from './making-zero.js';
import type { Settled } from './making-zero.js';
import { IDENTITIES } from './relations.js';
import { isSmall } from './small.js';
import type { Atom, Cell, Table } from './table.js';

/** An atom that may differ. `offset` is the least by which it differs when it can only be larger. */
interface Unknown {
  readonly atom: Atom;
  readonly offset: number;
  /** The small counts that it is part of, by their number among all in this world. */
  readonly secrets: readonly number[];
}

/**
 * Another world that looks like ours: no shown figure differs, all sums hold, and yet every small
 * count is another than ours. While there is one, no reasoning over what is shown can tell a small
 * count, be it by subtraction, by solving all sums together, or from bounds.
 *
 * A world is how far each atom differs from ours. Readers know that a hidden count is not zero, for
 * zeros are shown: so an atom of zero does not differ and an atom of one can only be larger; it has
 * to be, for else it would be known. Differences may be scaled down, so larger atoms are not bounded.
 */
export class OtherWorld {
  readonly #unknowns: readonly Unknown[];
  readonly #indices = new Map<number, number>();
  readonly #dictionary: Dictionary;
  readonly #secrets = new Map<Cell, number>();

  constructor(
    readonly table: Table,
    statistics: readonly number[],
    readonly areas: readonly number[],
  ) {
    this.#unknowns = atomsOf(table, statistics, areas).map((atom) => ({
      atom,
      offset: offsetOf(table, atom),
      secrets: this.#secretsOver(atom),
    }));
    for (const [index, { atom }] of this.#unknowns.entries()) {
      this.#indices.set(this.#numberOf(atom), index);
    }
    this.#dictionary = new Dictionary(this.#unknowns.map(({ offset }) => offset === 0));
    this.#holdIdentities(statistics);
  }

  /** Brings this world's part of a figure's difference as near as it can to a wanted one. */
  bring(cell: Cell, wanted: number): Settled {
    const inHere = this.table.atomsOf(cell).filter(({ area }) => this.areas.includes(area));
    return this.#bring(
      inHere.map((atom) => [atom, 1]),
      -wanted,
    );
  }

  /** Whether every small count still differs, or can, when a settled figure stays as it is. */
  everySmallCountDiffers({ variable }: Settled): boolean {
    const by = someDirection(this.#dictionary, variable);
    const differences = new Float64Array(this.#secrets.size);
    for (const [index, { secrets }] of this.#unknowns.entries()) {
      const difference = by(index);
      for (const secret of secrets) differences[secret] = (differences[secret] ?? 0) + difference;
    }
    return differences.every((difference) => Math.abs(difference) > VISIBLY);
  }

  #bring(sum: readonly (readonly [Atom, number])[], start: number): Settled {
    const terms = new Map<number, number>();
    let constant = start;
    for (const [atom, times] of sum) {
      const index = this.#indices.get(this.#numberOf(atom));
      if (index === undefined) continue;
      terms.set(index, times);
      constant += times * (this.#unknowns[index]?.offset ?? 0);
    }
    return bringToZero(this.#dictionary, { constant, terms });
  }

  #holdIdentities(statistics: readonly number[]): void {
    for (const [total, parts] of IDENTITIES) {
      const times = new Map(statistics.map((one) => [one, this.#timesOf(one, total, parts)]));
      for (const area of this.areas) {
        for (const slice of this.table.lattice.slices.keys()) {
          const sum = [...times].map(
            ([statistic, by]) => [{ statistic, area, slice }, by] as const,
          );
          this.#bring(
            sum.filter(([, by]) => by !== 0),
            0,
          ).keep();
        }
      }
    }
  }

  #secretsOver(atom: Atom): number[] {
    const small = this.table.cellsOver(atom).filter((cell) => isSecret(this.table, cell));
    return small.map((cell) => {
      const number = this.#secrets.get(cell) ?? this.#secrets.size;
      this.#secrets.set(cell, number);
      return number;
    });
  }

  #timesOf(statistic: number, total: string, parts: readonly string[]): number {
    const kind = this.table.statistics[statistic]?.kind ?? '';
    return Number(parts.includes(kind)) - Number(kind === total);
  }

  #numberOf({ statistic, area, slice }: Atom): number {
    return (statistic * this.table.all + area) * this.table.lattice.slices.length + slice;
  }
}

const atomsOf = (table: Table, statistics: readonly number[], areas: readonly number[]): Atom[] =>
  statistics
    .flatMap((statistic) =>
      areas.flatMap((area) =>
        [...table.lattice.slices.keys()].map((slice) => ({ statistic, area, slice })),
      ),
    )
    .filter((atom) => table.atomCount(atom) > 0);

/** One for an atom that can only be larger, zero for one that may be larger or smaller. */
function offsetOf(table: Table, atom: Atom): number {
  const kind = table.statistics[atom.statistic]?.kind;
  const count = table.atomCount(atom);
  if (kind === 'PENDING') return 0;
  if (kind === 'WAITING') return Number(isSmall(count) && table.daysWaited(atom) === 0);
  return Number(count === 1);
}

function isSecret(table: Table, cell: Cell): boolean {
  const isSeen = table.statistics[table.statisticOf(cell)]?.pointers.length !== 0;
  return isSeen && isSmall(table.count(cell));
}

/** Differences smaller than this come from rounding. */
const VISIBLY = 1e-7;

/**
 * A direction in which the world can be left, chosen so that nothing is equal or cancels by chance:
 * what does not differ along it does not differ along any.
 */
function someDirection(dictionary: Dictionary, still: number | null): (variable: number) => number {
  const { columns, rows } = dictionary;
  const chosen = Float64Array.from(columns, (one) => (one === still ? 0 : scattered(one)));
  const values = new Map(columns.map((variable, column) => [variable, chosen[column] ?? 0]));
  for (const { variable, by } of rows) {
    let value = 0;
    for (let column = 0; column < chosen.length; column += 1) {
      value += (chosen[column] ?? 0) * (by[column] ?? 0);
    }
    values.set(variable, value);
  }
  return (variable) => values.get(variable) ?? 0;
}

/** A number from one to two, as good as random and the same every time. */
function scattered(variable: number): number {
  const mixed = Math.imul(Math.imul(variable + 1, 0x9e3779b1) ^ 0x85ebca6b, 0xc2b2ae35);
  return 1 + (((mixed ^ (mixed >>> 15)) >>> 0) % 1_000_003) / 1_000_003;
}
