import * as fc from 'fast-check';
import { barCells } from './when-cells.js';

const widths = (cells: readonly { span: number }[]) => cells.map(({ span }) => span);

describe('a row of the table "who is needed when"', () => {
  it('has a bar over the columns where one is needed, and single cells elsewhere', () => {
    const cells = barCells([{ from: 1, span: 3 }], 6);
    expect(widths(cells)).toEqual([1, 3, 1, 1]);
    expect(cells.map(({ bar }) => bar !== null)).toEqual([false, true, false, false]);
  });

  it('always fills the table exactly, whatever bars it is given', () => {
    const bar = fc.record({
      from: fc.integer({ min: -2, max: 12 }),
      span: fc.integer({ min: -1, max: 12 }),
    });
    fc.assert(
      fc.property(
        fc.array(bar, { maxLength: 6 }),
        fc.integer({ min: 1, max: 10 }),
        (bars, columns) => {
          const total = widths(barCells(bars, columns)).reduce((sum, span) => sum + span, 0);
          expect(total).toBe(columns);
        },
      ),
    );
  });
});
