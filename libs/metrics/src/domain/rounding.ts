/**
 * Rounds n/d half up to so many decimals, in whole numbers until the last step: as binary fractions
 * 2.25 and 1.005 may fall on the wrong side of the half. For n ≥ 0 and d > 0 only.
 */
function roundedHalfUp(numerator: number, denominator: number, decimals: number): number {
  const unit = 10 ** decimals;
  return Math.floor((2 * unit * numerator + denominator) / (2 * denominator)) / unit;
}

/** A share in percent with one decimal, half up; null when there is nothing to be a share of. */
export const percent = (part: number, whole: number): number | null =>
  whole === 0 ? null : roundedHalfUp(100 * part, whole, 1);

/** A mean with two decimals, half up; null of nothing. */
export const mean = (total: number, count: number): number | null =>
  count === 0 ? null : roundedHalfUp(total, count, 2);
