import type { ReactNode } from 'react';
import { classes } from '../lib/class-names.js';

export interface Column<T> {
  readonly id: string;
  readonly title: string;
  readonly render: (row: T) => ReactNode;
  /** For numbers and times: flush with the end. */
  readonly isEnd?: boolean;
}

interface TableProps<T> {
  /** What the table is; hidden where a heading above already says it. */
  readonly caption: string;
  /** The first column names the row. */
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly keyOf: (row: T, place: number) => string;
}

/** A table that folds its rows into blocks on a phone, each value with its column's name. */
export function Table<T>({ caption, columns, rows, keyOf }: TableProps<T>) {
  return (
    <table className="cards">
      <caption className="sr">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ id, title, isEnd }) => (
            <th key={id} scope="col" className={classes(isEnd && 'r')}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          <tr key={keyOf(row, place)}>
            {columns.map((column, index) => (
              <Cell key={column.id} column={column} row={row} isName={index === 0} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps<T> {
  readonly column: Column<T>;
  readonly row: T;
  readonly isName: boolean;
}

function Cell<T>({ column: { title, render, isEnd }, row, isName }: CellProps<T>) {
  const className = classes(isEnd && 'r');
  if (isName) {
    return (
      <th scope="row" className={className}>
        {render(row)}
      </th>
    );
  }
  return (
    <td data-l={title} className={className}>
      {render(row)}
    </td>
  );
}
