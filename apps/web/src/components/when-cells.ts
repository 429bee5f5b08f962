interface Spanning {
  readonly from: number;
  readonly span: number;
}

export interface Cell<B> {
  readonly at: number;
  readonly span: number;
  readonly bar: B | null;
}

/**
 * The cells of one row, left to right: bars where they are, single empty cells between. Their spans
 * always add up to the columns, or the table would break; a bar that does not fit is cut or left out.
 */
export function barCells<B extends Spanning>(bars: readonly B[], columns: number): Cell<B>[] {
  const cells: Cell<B>[] = [];
  let at = 0;
  const fillTo = (end: number) => {
    for (; at < end; at += 1) cells.push({ at, span: 1, bar: null });
  };
  for (const bar of [...bars].sort((a, b) => a.from - b.from)) {
    if (bar.from < at || bar.from >= columns || bar.span < 1) continue;
    fillTo(bar.from);
    const span = Math.min(bar.span, columns - at);
    cells.push({ at, span, bar });
    at += span;
  }
  fillTo(columns);
  return cells;
}
