import type { ReactNode } from 'react';

interface ScrollRegionProps {
  /** The id of the heading that names it. */
  readonly labelledBy: string;
  readonly children: ReactNode;
  readonly className?: string;
}

/** Something wider than the screen, as a roster: it scrolls by itself and can be reached by keyboard. */
export function ScrollRegion({ labelledBy, children, className = '' }: ScrollRegionProps) {
  return (
    // A region that scrolls has to take the focus, or a keyboard could not scroll it (WCAG 2.1.1).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={`scroll ${className}`} tabIndex={0} aria-labelledby={labelledBy}>
      {children}
    </section>
  );
}
