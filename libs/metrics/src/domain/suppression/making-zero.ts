import { isZero } from './dictionary.js';
import type { Dictionary, Expression, Row } from './dictionary.js';

/** An expression that is zero now. Unless it is kept, it may be anything again. */
export interface MadeZero {
  /** The variable that stands for the expression; null when the equations kept already say so. */
  readonly variable: number | null;
  keep(): void;
}

/**
 * Makes an expression zero; null when it cannot be, given the equations kept so far and that some
 * variables may not be negative. That is then certain: the simplex method ends at the nearest value.
 */
export function makeZero(dictionary: Dictionary, expression: Expression): MadeZero | null {
  const target = dictionary.express(expression);
  for (let steps = 0; !isZero(target.constant); steps += 1) {
    const step = nextStep(dictionary, target, steps > MANY);
    if (!step) {
      dictionary.forget(target);
      return null;
    }
    dictionary.exchange(step.leaving, step.column);
    if (step.leaving === target) return kept(dictionary, target);
  }
  const column = largestColumn(dictionary, target);
  if (column === null) {
    dictionary.forget(target);
    return { variable: null, keep: () => undefined };
  }
  dictionary.exchange(target, column);
  return kept(dictionary, target);
}

/** After so many steps the cautious rule is used, which cannot go in circles (Bland 1977). */
const MANY = 60;

const kept = (dictionary: Dictionary, { variable }: Row): MadeZero => ({
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
  let best: number | null = null;
  let weight = 0;
  for (const [column, variable] of dictionary.columns.entries()) {
    const rate = target.by[column] ?? 0;
    const helps = rate * target.constant < 0 || dictionary.isFree(variable);
    if (isZero(rate) || !helps) continue;
    const pull = cautious ? -variable : Math.abs(rate);
    if (best === null || pull > weight) [best, weight] = [column, pull];
  }
  return best;
}

function largestColumn(dictionary: Dictionary, { by }: Row): number | null {
  let best: number | null = null;
  for (const column of dictionary.columns.keys()) {
    const size = Math.abs(by[column] ?? 0);
    if (!isZero(size) && size > Math.abs(by[best ?? -1] ?? 0)) best = column;
  }
  return best;
}
