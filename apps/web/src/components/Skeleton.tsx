import { useTranslation } from 'react-i18next';
import { useAfter } from '../lib/use-settled.js';
import { Status } from './Status.js';

/** Quick answers show nothing in between; only a slow one shows that it is on its way (milliseconds). */
const PATIENCE = 300;
const WIDTHS = ['100%', '85%', '80%', '60%', '90%', '75%'] as const;

interface SkeletonProps {
  /** What is being fetched, in words: "Haetaan tapauksia…". */
  readonly label?: string;
  readonly rows?: number;
}

export function Skeleton({ label, rows = 3 }: SkeletonProps) {
  const { t } = useTranslation();
  const isSlow = useAfter(PATIENCE);
  if (!isSlow) return <div className="sk-wait" aria-busy="true" />;
  return (
    <div className="card sk" aria-busy="true">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} aria-hidden="true">
          <p className="skel" style={{ width: WIDTHS[(2 * row) % WIDTHS.length] }} />
          <p className="skel" style={{ width: WIDTHS[(2 * row + 1) % WIDTHS.length] }} />
        </div>
      ))}
      <Status className="sm muted">{label ?? t('loading')}</Status>
    </div>
  );
}
