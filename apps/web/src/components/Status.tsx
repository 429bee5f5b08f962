import type { ReactNode } from 'react';

interface StatusProps {
  readonly children: ReactNode;
  /** `sr` when only a screen reader should have it. */
  readonly className?: string;
}

/** Words that change by themselves: a screen reader hears them when it has finished its sentence. */
export function Status({ children, className }: StatusProps) {
  return <output className={className ?? ''}>{children}</output>;
}
