import type { ReactNode } from 'react';

/** The actions of a form: under it on a wide screen, at hand at the bottom on a phone. */
export function Dock({ children }: { readonly children: ReactNode }) {
  return <div className="dock">{children}</div>;
}

/** The actions of the live room: always at the same place at the bottom of the window. */
export function BarFixed({ children }: { readonly children: ReactNode }) {
  return (
    <div className="bar-fixed">
      <div>{children}</div>
    </div>
  );
}
