import type { Equation } from './equations.js';

interface Range {
  readonly least: number;
  readonly most: number;
}

/** More than any count, and small enough to be added up and taken away again exactly. */
const PLENTY = 1e6;

const ANY: Range = { least: 0, most: PLENTY };

/** A sum that is known to come to at least so much. */
export interface AtLeast {
  readonly terms: ReadonlyMap<string, number>;
  readonly least: number;
}

/** Narrows what every unknown may be, going round the sums until nothing gets narrower. */
export function ranges(equations: readonly Equation[], atLeast: readonly AtLeast[]): Ranges {
  const found = new Ranges();
  let isNarrower = true;
  for (let round = 0; isNarrower && round < 60; round += 1) {
    isNarrower = false;
    for (const { terms, comesTo } of equations) {
      if (found.narrow(terms, comesTo, comesTo)) isNarrower = true;
    }
    for (const { terms, least } of atLeast) {
      if (found.narrow(terms, least, PLENTY)) isNarrower = true;
    }
  }
  return found;
}

export class Ranges {
  readonly #of = new Map<string, Range>();

  /** What a sum may come to. */
  ofSum(terms: Iterable<readonly [string, number]>): Range {
    let [least, most] = [0, 0];
    for (const [one, times] of terms) {
      const range = this.#of.get(one) ?? ANY;
      least += times * (times > 0 ? range.least : range.most);
      most += times * (times > 0 ? range.most : range.least);
    }
    return { least, most };
  }

  /** A sum is between two numbers; says whether that told anything new about its parts. */
  narrow(terms: ReadonlyMap<string, number>, least: number, most: number): boolean {
    const whole = this.ofSum(terms);
    let isNarrower = false;
    for (const [one, times] of terms) {
      const now = this.#of.get(one) ?? ANY;
      const own = this.ofSum([[one, times]]);
      const ends = [
        (least - (whole.most - own.most)) / times,
        (most - (whole.least - own.least)) / times,
      ];
      const next = {
        least: Math.max(now.least, Math.min(...ends)),
        most: Math.min(now.most, Math.max(...ends)),
      };
      if (next.least === now.least && next.most === now.most) continue;
      this.#of.set(one, next);
      isNarrower = true;
    }
    return isNarrower;
  }
}
