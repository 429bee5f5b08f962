import type { ReactNode } from 'react';
import { Icon } from './Icon.js';
import { classes } from '../lib/class-names.js';

interface FoldProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
  /** Told when it is opened or closed, for what is only fetched once it is wanted. */
  readonly onToggle?: (isOpen: boolean) => void;
}

/** What is not needed at once, behind its own name. */
export function Fold({ title, children, className, onToggle }: FoldProps) {
  return (
    <details
      className={classes('fold', className)}
      onToggle={({ currentTarget }) => onToggle?.(currentTarget.open)}
    >
      <summary>
        <Icon name="chevronRight" />
        <span>{title}</span>
      </summary>
      {children}
    </details>
  );
}
