import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.js';

interface WithIconProps {
  readonly icon: IconName;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A quiet line of text with a sign before it; the text keeps its own left edge when it wraps. */
export function WithIcon({ icon, children, className = 'sm muted' }: WithIconProps) {
  return (
    <p className={`ic ${className}`}>
      <Icon name={icon} />
      <span>{children}</span>
    </p>
  );
}
