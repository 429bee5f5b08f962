import type { ReactNode } from 'react';

interface FigureProps {
  readonly label: string;
  /** The number as it is read; leave out when `children` holds a list instead. */
  readonly value?: ReactNode;
  /** What the number is built on. A number without its base is not shown. */
  readonly base?: ReactNode;
  readonly children?: ReactNode;
}

/** One large number with its name above and its base below. Several stand in a `.figs` row. */
export function Figure({ label, value, base, children }: FigureProps) {
  return (
    <div className="fig">
      <p className="eyebrow">{label}</p>
      {value !== undefined && <b>{value}</b>}
      {children}
      {base && <p className="sm muted">{base}</p>}
    </div>
  );
}
