import * as fc from 'fast-check';
import { bringToZero } from './bring-to-zero.js';
import { Dictionary } from './dictionary.js';
import type { Expression } from './dictionary.js';
import { someDirection } from './directions.js';

const [FREE, BOUNDED] = [true, false];

const expression = (constant: number, ...times: readonly number[]): Expression => ({
  constant,
  terms: new Map([...times.entries()].filter(([, by]) => by !== 0)),
});

describe('bringing an expression to zero', () => {
  it('succeeds where the variables leave room', () => {
    const dictionary = new Dictionary([BOUNDED, BOUNDED]);
    expect(bringToZero(dictionary, expression(3, 1, -1)).value).toBe(0);
  });

  it('comes as near as variables that are not negative allow', () => {
    const dictionary = new Dictionary([BOUNDED, BOUNDED]);
    expect(bringToZero(dictionary, expression(3, 1, 2)).value).toBe(3);
    expect(bringToZero(dictionary, expression(-3, 1, 2)).value).toBe(0);
  });

  it('needs only one variable that may be anything', () => {
    const dictionary = new Dictionary([BOUNDED, FREE]);
    expect(bringToZero(dictionary, expression(3, 1, 2)).value).toBe(0);
  });

  it('remembers what is kept', () => {
    const dictionary = new Dictionary([BOUNDED, BOUNDED]);
    bringToZero(dictionary, expression(-4, 1, 1)).keep();
    expect(bringToZero(dictionary, expression(-9, 2, 1)).value).toBe(-1);
  });

  it('forgets what is not kept', () => {
    const dictionary = new Dictionary([BOUNDED, BOUNDED]);
    bringToZero(dictionary, expression(-4, 1, 1));
    expect(bringToZero(dictionary, expression(-9, 2, 1)).value).toBe(0);
  });

  it('knows what follows from what is kept', () => {
    const dictionary = new Dictionary([FREE, FREE]);
    bringToZero(dictionary, expression(-4, 1, 1)).keep();
    expect(bringToZero(dictionary, expression(1, 2, 2))).toMatchObject({
      value: 9,
      variable: null,
    });
  });
});

const coefficient = fc.integer({ min: -2, max: 2 });
const anyExpressions = fc.array(fc.array(coefficient, { minLength: 5, maxLength: 5 }), {
  minLength: 1,
  maxLength: 6,
});

/** Some whole numbers that are not negative: a solution is sure to exist where they are one. */
const anySolution = fc.array(fc.nat({ max: 4 }), { minLength: 5, maxLength: 5 });

const inner = (one: readonly number[], other: ArrayLike<number>) =>
  one.reduce((sum, by, index) => sum + by * (other[index] ?? 0), 0);

describe('equations kept one after the other', () => {
  it('can all be kept as long as some solution fits them all', () => {
    fc.assert(
      fc.property(anyExpressions, anySolution, (rows, solution) => {
        const dictionary = new Dictionary(solution.map(() => BOUNDED));
        for (const row of rows) {
          const settled = bringToZero(dictionary, expression(-inner(row, solution), ...row));
          expect(settled.value).toBe(0);
          settled.keep();
        }
      }),
    );
  });

  it('leave only directions in which they go on to hold', () => {
    fc.assert(
      fc.property(anyExpressions, anySolution, (rows, solution) => {
        const dictionary = new Dictionary(solution.map(() => BOUNDED));
        for (const row of rows) {
          bringToZero(dictionary, expression(-inner(row, solution), ...row)).keep();
        }
        const direction = someDirection(dictionary, solution.length);
        for (const row of rows) expect(inner(row, direction)).toBeCloseTo(0, 6);
      }),
    );
  });
});
