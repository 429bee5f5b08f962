import type { ReactNode } from 'react';

interface HeroProps {
  readonly eyebrow: string;
  readonly children: ReactNode;
}

/** The reader's own next thing, with a sewn edge. At most one on a screen. */
export function Hero({ eyebrow, children }: HeroProps) {
  return (
    <section className="hero" aria-label={eyebrow}>
      <p className="eyebrow">{eyebrow}</p>
      {children}
    </section>
  );
}
