import { isZero } from './dictionary.js';
import type { Dictionary, Expression, Row } from './dictionary.js';

/** An expression brought as near to zero as it can be. Unless it is kept there, it may move again. */
export interface Settled {
  /** What is left: zero, if zero is possible. */
  readonly value: number;
  /** Stands for the expression less its value; null when the equations kept already give it. */
  readonly variable: number | null;
  /** From now on it has this value. */
  keep(): void;
}

/**
 * Brings an expression as near to zero as the equations kept so far and the variables that may not
 * be negative let it. What is left is certain: the simplex method ends at the nearest value.
 */
export function bringToZero(dictionary: Dictionary, expression: Expression): Settled {
  const target = dictionary.express(expression);
  for (let steps = 0; !isZero(target.constant); steps += 1) {
    const step = nextStep(dictionary, target, steps > MANY);
    if (!step) break;
    dictionary.exchange(step.leaving, step.column);
    if (step.leaving === target) return settled(dictionary, target, 0);
  }
  const value = isZero(target.constant) ? 0 : target.constant;
  const column = largestColumn(dictionary, target);
  if (column === null) {
    dictionary.forget(target);
    return { value, variable: null, keep: () => undefined };
  }
  target.constant = 0;
  dictionary.exchange(target, column);
  return settled(dictionary, target, value);
}

/** After so many steps the cautious rule is used, which cannot go in circles (Bland 1977). */
const MANY = 60;

const settled = (dictionary: Dictionary, { variable }: Row, value: number): Settled => ({
  value,
  variable,
  keep: () => dictionary.close(variable),
});

interface Step {
  readonly column: number;
  readonly leaving: Row;
}

/** A column that moves the target towards zero, and the row that stops it first. */
function nextStep(dictionary: Dictionary, target: Row, cautious: boolean): Step | null {
  const column = pulling(dictionary, target, cautious);
  if (column === null) return null;
  const rate = target.by[column] ?? 0;
  const direction = rate * target.constant < 0 ? 1 : -1;
  let leaving = target;
  let farthest = Math.abs(target.constant / rate);
  for (const row of dictionary.rows) {
    const slope = (row.by[column] ?? 0) * direction;
    if (slope >= 0 || isZero(slope) || dictionary.isFree(row.variable)) continue;
    const reach = row.constant / -slope;
    const isTie = reach === farthest && leaving !== target && row.variable < leaving.variable;
    if (reach < farthest || isTie) [leaving, farthest] = [row, reach];
  }
  return { column, leaving };
}

/** The column with the strongest pull, or the first one when cautious. */
function pulling(dictionary: Dictionary, target: Row, cautious: boolean): number | null {
  const { columns } = dictionary;
  let best: number | null = null;
  let weight = 0;
  for (let column = 0; column < columns.length; column += 1) {
    const rate = target.by[column] ?? 0;
    if (isZero(rate)) continue;
    const variable = columns[column] ?? 0;
    const pull = cautious ? -variable : Math.abs(rate);
    if (best !== null && pull <= weight) continue;
    if (rate * target.constant < 0 || dictionary.isFree(variable)) [best, weight] = [column, pull];
  }
  return best;
}

function largestColumn({ columns }: Dictionary, { by }: Row): number | null {
  let best = 0;
  let largest = 0;
  for (let column = 0; column < columns.length; column += 1) {
    const size = Math.abs(by[column] ?? 0);
    if (size > largest) [best, largest] = [column, size];
  }
  return isZero(largest) ? null : best;
}
