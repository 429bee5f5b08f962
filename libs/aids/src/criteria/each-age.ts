import type { Band } from './band.js';
import type { Rule } from './criteria-set.js';

const NOBODY_KNOWS: Band = { from: 0, to: null };

/**
 * What is known of an age, cut where a rule asks for one: within each piece every age is judged alike.
 * An age that is not known is every age.
 */
export function eachAge(rule: Rule, { from, to }: Band = NOBODY_KNOWS): readonly Band[] {
  const inside = edgesIn(rule).filter((edge) => edge > from && (to === null || edge <= to));
  const starts = [from, ...new Set(inside.toSorted((one, other) => one - other))];
  return starts.map((start, index) => {
    const next = starts[index + 1];
    return { from: start, to: next === undefined ? to : next - 1 };
  });
}

function edgesIn(rule: Rule): number[] {
  if (!('test' in rule)) return ('all' in rule ? rule.all : rule.any).flatMap(edgesIn);
  if (!('quantity' in rule.test) || rule.test.quantity !== 'age') return [];
  return ['below' in rule.test ? rule.test.below : rule.test.atLeast];
}
