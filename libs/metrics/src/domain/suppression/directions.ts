import type { Dictionary } from './dictionary.js';

/**
 * A direction in which a solution can be left while all equations hold, chosen so that nothing
 * cancels by chance: a sum that does not change along it does not change along any.
 */
export function someDirection({ columns, rows }: Dictionary, variables: number): Float64Array {
  const chosen = Float64Array.from(columns, scattered);
  const direction = new Float64Array(variables);
  for (const [column, variable] of columns.entries()) {
    if (variable < variables) direction[variable] = chosen[column] ?? 0;
  }
  for (const { variable, by } of rows) {
    if (variable >= variables) continue;
    let change = 0;
    for (let column = 0; column < chosen.length; column += 1) {
      change += (chosen[column] ?? 0) * (by[column] ?? 0);
    }
    direction[variable] = change;
  }
  return direction;
}

/** The direction in which one column's variable grows by one and the other columns stay. */
export function directionOf(
  { columns, rows }: Dictionary,
  grows: number,
  variables: number,
): Float64Array {
  const column = columns.indexOf(grows);
  const direction = new Float64Array(variables);
  for (const { variable, by } of rows) {
    if (variable < variables) direction[variable] = by[column] ?? 0;
  }
  if (grows < variables) direction[grows] = 1;
  return direction;
}

/** A number from one to two, as good as random and the same every time. */
function scattered(variable: number): number {
  const mixed = Math.imul(Math.imul(variable + 1, 0x9e3779b1) ^ 0x85ebca6b, 0xc2b2ae35);
  return 1 + (((mixed ^ (mixed >>> 15)) >>> 0) % 1_000_003) / 1_000_003;
}
