import { bringToZero } from './bring-to-zero.js';
import type { Settled } from './bring-to-zero.js';
import { Dictionary } from './dictionary.js';
import { directionOf, someDirection } from './directions.js';
import { IDENTITIES } from './relations.js';
import type { Cell, Table } from './table.js';
import { Unknowns } from './unknowns.js';

/** A figure's difference in another world, settled at some value for as long as it is kept. */
export interface Part {
  readonly value: number;
  /** Whether every small count still can differ. */
  readonly isSafe: boolean;
  readonly keep: () => void;
}

/** Changes smaller than this come from rounding. */
const VISIBLY = 1e-7;

/**
 * Another world that looks like ours: no shown figure differs, all sums hold, and yet every small
 * count is another than ours. While there is one, no reasoning over what is shown can tell a small
 * count, be it by subtraction, by solving all sums together, or from bounds.
 *
 * What is unknown is how far each atom differs. One of those that look like ours is at hand all the
 * time, and the directions in which it can be left. Differences may be made as small as one likes, so
 * only atoms at their least are bounded.
 */
export class OtherWorld {
  readonly #unknowns: Unknowns;
  readonly #dictionary: Dictionary;
  #direction: Float64Array | null = null;

  constructor(
    readonly table: Table,
    statistics: readonly number[],
    readonly areas: readonly number[],
  ) {
    this.#unknowns = new Unknowns(table, statistics, areas);
    this.#dictionary = new Dictionary(this.#unknowns.all.map(({ offset }) => offset === 0));
    this.#holdIdentities();
  }

  /** Brings this world's part of a figure's difference as near as it can to a wanted one. */
  bring(cell: Cell, wanted: number): Part {
    const terms = this.#termsOf(cell);
    const settled = this.#bring(terms, -wanted);
    return {
      value: wanted + settled.value,
      isSafe: this.#everySmallCountDiffers(terms, settled),
      keep: () => {
        settled.keep();
        this.#direction = null;
      },
    };
  }

  #termsOf(cell: Cell): Map<number, number> {
    const atoms = this.table.atomsOf(cell).filter(({ area }) => this.areas.includes(area));
    const numbers = atoms.map((atom) => this.#unknowns.numberOf(atom));
    return new Map(numbers.flatMap((number) => (number === undefined ? [] : [[number, 1]])));
  }

  #bring(terms: ReadonlyMap<number, number>, start: number): Settled {
    let constant = start;
    for (const [number, times] of terms) {
      constant += times * (this.#unknowns.all[number]?.offset ?? 0);
    }
    return bringToZero(this.#dictionary, { constant, terms });
  }

  /** Turns some direction so that the settled figure does not change, and looks along it. */
  #everySmallCountDiffers(terms: ReadonlyMap<number, number>, { variable }: Settled): boolean {
    if (variable === null) return true;
    const { all, smallCounts } = this.#unknowns;
    const some = (this.#direction ??= someDirection(this.#dictionary, all.length));
    const away = directionOf(this.#dictionary, variable, all.length);
    let change = 0;
    for (const number of terms.keys()) change += some[number] ?? 0;
    const changes = new Float64Array(smallCounts);
    for (let number = 0; number < all.length; number += 1) {
      const by = (some[number] ?? 0) - change * (away[number] ?? 0);
      for (const count of all[number]?.small ?? []) changes[count] = (changes[count] ?? 0) + by;
    }
    return !changes.some((by) => by < VISIBLY && by > -VISIBLY);
  }

  #holdIdentities(): void {
    const places = new Map(
      this.#unknowns.all.map(({ atom: { area, slice } }) => [`${area} ${slice}`, { area, slice }]),
    );
    for (const place of places.values()) {
      for (const [total, parts] of IDENTITIES) {
        const terms = new Map<number, number>();
        for (const [statistic, { kind }] of this.table.statistics.entries()) {
          const number = this.#unknowns.numberOf({ statistic, ...place });
          const times = Number(parts.includes(kind)) - Number(kind === total);
          if (number !== undefined && times !== 0) terms.set(number, times);
        }
        this.#bring(terms, 0).keep();
      }
    }
  }
}
