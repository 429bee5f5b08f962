import type { ReactNode } from 'react';
import { Mitten } from './Mitten.js';

interface EmptyStateProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** Nothing here yet: why, and what one can do about it. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="empty">
      <Mitten />
      <h2>{title}</h2>
      {children && <p className="muted">{children}</p>}
      {action && <p>{action}</p>}
    </div>
  );
}
