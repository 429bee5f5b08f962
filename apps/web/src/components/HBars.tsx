import type { CSSProperties } from 'react';
import { barLengths, type ChartRow } from './charts.js';
import { ChartTable } from './ChartTable.js';
import { HiddenCell } from './HiddenCell.js';

interface ChartProps {
  readonly title: string;
  /** How many, and of which period. */
  readonly note: string;
  /** Headings of the table of the same numbers. */
  readonly columns: readonly [name: string, value: string];
  readonly rows: readonly ChartRow[];
}

/** Horizontal bars in HTML, so that text keeps its size whatever the width. */
export function HBars({ title, note, columns, rows }: ChartProps) {
  const lengths = barLengths(rows);
  return (
    <figure>
      <Caption title={title} note={note} />
      <ul className="hbars">
        {rows.map(({ id, label, value, text, look = 'plain' }) => (
          <li key={id} className={look}>
            <span>{label}</span>
            {value === null ? (
              <HiddenCell />
            ) : (
              <span className="b" style={{ '--v': lengths.get(id) ?? 0 } as CSSProperties}>
                {text ?? value}
              </span>
            )}
          </li>
        ))}
      </ul>
      <ChartTable caption={title} columns={columns} rows={rows} />
    </figure>
  );
}

/** One whole in parts side by side. A protected part gets a word below instead of a width. */
export function Split({ title, note, columns, rows }: ChartProps) {
  return (
    <figure>
      <Caption title={title} note={note} />
      <div className="split">
        {rows.map(({ id, label, value, text, look = 'plain' }) => (
          <div key={id} className={look} style={{ flexGrow: value ?? 1 }}>
            <i aria-hidden="true" />
            {value === null ? <HiddenCell /> : (text ?? value)} {label}
          </div>
        ))}
      </div>
      <ChartTable caption={title} columns={columns} rows={rows} />
    </figure>
  );
}

function Caption({ title, note }: { title: string; note: string }) {
  return (
    <figcaption>
      <h2>{title}</h2>
      <p className="sm muted">{note}</p>
    </figcaption>
  );
}
