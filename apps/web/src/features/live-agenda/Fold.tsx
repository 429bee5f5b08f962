import type { ReactNode } from 'react';
import { Icon } from '../../components/Icon.js';
import { classes } from '../../lib/class-names.js';

interface FoldProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}

/** What is not needed at once, behind its own name. */
export function Fold({ title, children, className }: FoldProps) {
  return (
    <details className={classes('fold', className)}>
      <summary>
        <Icon name="chevronRight" />
        <span>{title}</span>
      </summary>
      {children}
    </details>
  );
}
