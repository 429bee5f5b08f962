import type { ReactNode } from 'react';

interface OwnRowProps {
  readonly head: ReactNode;
  readonly children: ReactNode;
  readonly action: ReactNode;
}

/** One thing that waits for the reader: what it is, what is asked, and one button. */
export function OwnRow({ head, children, action }: OwnRowProps) {
  return (
    <div className="own-row">
      <div>
        <p className="row">{head}</p>
        {children}
      </div>
      {action}
    </div>
  );
}
