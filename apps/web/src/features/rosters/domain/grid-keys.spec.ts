import { cellAfter } from './grid-keys.js';

describe('the keys of the matrix', () => {
  const from = (key: string, row = 1, column = 1) => cellAfter(key, { row, column }, 3, 12);

  it('move one cell, and never over the edge', () => {
    expect(from('ArrowRight')).toEqual({ row: 1, column: 2 });
    expect(from('ArrowUp')).toEqual({ row: 0, column: 1 });
    expect(from('ArrowUp', 0)).toEqual({ row: 0, column: 1 });
    expect(from('ArrowDown', 2)).toEqual({ row: 2, column: 1 });
    expect(from('ArrowRight', 1, 11)).toEqual({ row: 1, column: 11 });
    expect(from('ArrowLeft', 1, 0)).toEqual({ row: 1, column: 0 });
  });

  it('jump to the first and the last week', () => {
    expect([from('Home'), from('End')]).toEqual([
      { row: 1, column: 0 },
      { row: 1, column: 11 },
    ]);
  });

  it('leave the others alone', () => {
    expect(['Enter', 'Tab', 'a', ' '].map((key) => from(key))).toEqual([null, null, null, null]);
  });
});
