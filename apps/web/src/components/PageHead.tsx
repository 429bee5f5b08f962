import type { ReactNode } from 'react';
import { usePageArrival } from '../lib/use-page-arrival.js';
import { Link } from './Link.js';

interface PageHeadProps {
  /** Names the screen; also the title of the browser page, so never a code word. */
  readonly title: string;
  /** Shown after the title but kept out of the browser's history: a code word. */
  readonly mark?: ReactNode;
  readonly sub?: ReactNode;
  /** The one primary action, and what belongs beside it. */
  readonly actions?: ReactNode;
  readonly back?: { readonly to: string; readonly label: string };
}

/** The top of every page: says where one is, takes the focus when one arrives. */
export function PageHead({ title, mark, sub, actions, back }: PageHeadProps) {
  const heading = usePageArrival(title);
  return (
    <div className="head">
      <div>
        {back && (
          <p className="sm noprint">
            <Link to={back.to}>{back.label}</Link>
          </p>
        )}
        <h1 ref={heading} tabIndex={-1}>
          {title} {mark}
        </h1>
        {sub && <p className="sub">{sub}</p>}
      </div>
      {actions && <div className="actions push">{actions}</div>}
    </div>
  );
}
