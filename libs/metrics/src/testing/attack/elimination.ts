import type { Equation } from './equations.js';

/**
 * Whole numbers modulo a prime below 2^26, so that products stay exact. Our sums have coefficients of
 * one and minus one, whose determinants are far too small to vanish modulo this prime by accident.
 */
const PRIME = 67_108_859;

type Row = Map<string, number>;

/** Solves all equations together, and says which sums of unknowns are then known. */
export class Elimination {
  readonly #rows = new Map<string, Row>();

  constructor(equations: readonly Equation[]) {
    const bySize = [...equations].sort((a, b) => a.terms.size - b.terms.size);
    for (const { terms, comesTo } of bySize) this.#learn(this.#withoutZeros(terms, comesTo));
  }

  knows(terms: ReadonlyMap<string, number>): boolean {
    return this.#reduced(terms).size === 0;
  }

  /** Nothing is negative, so where a sum is zero all its parts are. */
  #withoutZeros(terms: ReadonlyMap<string, number>, comesTo: number): Row[] {
    const isZeroSum = comesTo === 0 && [...terms.values()].every((times) => times > 0);
    return isZeroSum ? [...terms.keys()].map((one) => new Map([[one, 1]])) : [new Map(terms)];
  }

  #learn(rows: readonly Row[]): void {
    for (const row of rows) {
      const reduced = this.#reduced(row);
      const [pivot] = reduced;
      if (pivot) this.#rows.set(pivot[0], scaled(reduced, inverse(pivot[1])));
    }
  }

  #reduced(terms: ReadonlyMap<string, number>): Row {
    const rest: Row = new Map([...terms].map(([one, times]) => [one, modulo(times)]));
    for (;;) {
      const known = [...rest.keys()].find((one) => this.#rows.has(one));
      if (known === undefined) return rest;
      const times = rest.get(known) ?? 0;
      for (const [one, by] of this.#rows.get(known) ?? []) {
        const left = modulo((rest.get(one) ?? 0) - times * by);
        if (left === 0) rest.delete(one);
        else rest.set(one, left);
      }
    }
  }
}

const modulo = (value: number): number => ((value % PRIME) + PRIME) % PRIME;

const scaled = (row: Row, by: number): Row =>
  new Map([...row].map(([one, times]) => [one, modulo(times * by)]));

/** By Fermat's little theorem. */
function inverse(value: number): number {
  let [result, base, exponent] = [1, value, PRIME - 2];
  for (; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = modulo(result * base);
    base = modulo(base * base);
  }
  return result;
}
