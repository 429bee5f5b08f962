import type { Band } from './band.js';
import type { Quantity } from './criteria-set.js';

const upTo = (...starts: readonly number[]): readonly Band[] =>
  starts.map((from, index) => {
    const next = starts[index + 1];
    return { from, to: next === undefined ? null : next - 1 };
  });

/**
 * The bands among which a worker chooses: they begin where some criterion begins to hold, so that none
 * of them straddles a threshold, and say no more of a client than that.
 */
export const BANDS: Readonly<Record<Quantity, readonly Band[]>> = {
  age: upTo(0, 25),
  unemployedMonths: upTo(0, 6, 12),
  subsidyDays: upTo(0, 300, 501),
  subsidyDaysInYear: upTo(0, 181),
  subsidyDaysAfterAllowance: upTo(0, 181),
  allowanceMonths: upTo(0, 6),
  assistanceMonths: upTo(0, 4, 12),
};
