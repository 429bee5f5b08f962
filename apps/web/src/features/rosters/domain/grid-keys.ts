interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads in a grid of so many rows and columns; null when the key is for somebody else. */
export function cellAfter(
  key: string,
  { row, column }: Cell,
  rows: number,
  columns: number,
): Cell | null {
  const last = { row: rows - 1, column: columns - 1 };
  const within = (cell: Cell): Cell => ({
    row: Math.min(Math.max(cell.row, 0), last.row),
    column: Math.min(Math.max(cell.column, 0), last.column),
  });
  switch (key) {
    case 'ArrowUp':
      return within({ row: row - 1, column });
    case 'ArrowDown':
      return within({ row: row + 1, column });
    case 'ArrowLeft':
      return within({ row, column: column - 1 });
    case 'ArrowRight':
      return within({ row, column: column + 1 });
    case 'Home':
      return { row, column: 0 };
    case 'End':
      return { row, column: last.column };
    default:
      return null;
  }
}
