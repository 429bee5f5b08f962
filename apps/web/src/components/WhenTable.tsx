import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../lib/class-names.js';
import { ScrollRegion } from './ScrollRegion.js';
import { barCells } from './when-cells.js';
import { type Yarn, YarnMark } from './YarnMark.js';

export interface WhenColumn {
  readonly id: string;
  readonly title: string;
  readonly time: string;
  /** Opening and closing: narrow and sunken. */
  readonly edge?: boolean;
}

export interface WhenBar {
  /** Index of its first column, and how many it covers. */
  readonly from: number;
  readonly span: number;
  readonly text: string;
  /** `light` for a frame only, `alert` for a function that nobody covers. */
  readonly look?: 'filled' | 'light' | 'alert';
}

export interface WhenRow {
  readonly id: string;
  readonly yarn: Yarn;
  readonly title: string;
  readonly person?: ReactNode;
  readonly bars: readonly WhenBar[];
}

interface WhenTableProps {
  /** The id of the heading that names the table. */
  readonly labelledBy: string;
  readonly columns: readonly WhenColumn[];
  readonly rows: readonly WhenRow[];
}

/** Who is needed when: a real table whose bars span columns and say their own time. */
export function WhenTable({ labelledBy, columns, rows }: WhenTableProps) {
  const { t } = useTranslation();
  return (
    <ScrollRegion labelledBy={labelledBy}>
      <table className="when" aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="col">{t('when.function')}</th>
            {columns.map(({ id, title, time, edge }) => (
              <th key={id} scope="col" className={edge ? 'edge' : ''}>
                <small>{title}</small>
                {time}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Row({ row, columns }: { row: WhenRow; columns: readonly WhenColumn[] }) {
  return (
    <tr>
      <th scope="row">
        <YarnMark yarn={row.yarn} />
        {row.title}
        {row.person && <small>{row.person}</small>}
      </th>
      {barCells(row.bars, columns.length).map(({ at, span, bar }) => (
        <td key={at} colSpan={span} className={!bar && columns[at]?.edge ? 'edge' : ''}>
          {bar && <span className={classes('bar', lookOf(bar, row.yarn))}>{bar.text}</span>}
        </td>
      ))}
    </tr>
  );
}

const lookOf = ({ look = 'filled' }: WhenBar, yarn: Yarn): string =>
  look === 'filled' ? (yarn === 'partner' ? 'light' : yarn) : look;
