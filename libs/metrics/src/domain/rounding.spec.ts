import * as fc from 'fast-check';
import { mean, percent } from './rounding.js';

describe('a rounded figure', () => {
  it.each([
    [9, 400, 2.3],
    [14, 27, 51.9],
    [1, 800, 0.1],
    [3, 27, 11.1],
    [0, 7, 0],
  ])('gives %i of %i as %d per cent, halves up', (part, whole, expected) => {
    expect(percent(part, whole)).toBe(expected);
  });

  it('gives a mean with two decimals, halves up even where binary fractions would not', () => {
    expect(mean(201, 200)).toBe(1.01);
    expect(mean(349, 33)).toBe(10.58);
    expect(mean(30, 2)).toBe(15);
  });

  it('says nothing of nothing', () => {
    expect(percent(0, 0)).toBeNull();
    expect(mean(0, 0)).toBeNull();
  });

  it('is never further off than half a unit, and exactly half only upwards', () => {
    fc.assert(
      fc.property(fc.nat({ max: 5_000 }), fc.integer({ min: 1, max: 5_000 }), (part, whole) => {
        const tenths = BigInt(Math.round(10 * (percent(part, whole) ?? NaN)));
        const tooMuch = 2n * (tenths * BigInt(whole) - 1_000n * BigInt(part));
        expect(tooMuch).toBeLessThanOrEqual(BigInt(whole));
        expect(tooMuch).toBeGreaterThan(-BigInt(whole));
      }),
    );
  });
});
