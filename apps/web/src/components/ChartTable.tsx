import { useTranslation } from 'react-i18next';
import type { ChartRow } from './charts.js';
import { HiddenCell } from './HiddenCell.js';

interface ChartTableProps {
  readonly caption: string;
  readonly columns: readonly [name: string, value: string];
  readonly rows: readonly ChartRow[];
}

/** The very numbers of a chart as a real table, folded away until wanted. */
export function ChartTable({ caption, columns, rows }: ChartTableProps) {
  const { t } = useTranslation();
  return (
    <details className="same-numbers">
      <summary>{t('sameAsTable')}</summary>
      <table>
        <caption className="sr">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns[0]}</th>
            <th scope="col" className="r">
              {columns[1]}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label, value, text }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td className="r">{value === null ? <HiddenCell /> : (text ?? value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
