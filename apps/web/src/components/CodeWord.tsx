import { Link } from './Link.js';

interface CodeWordProps {
  readonly children: string;
  readonly size?: 'normal' | 'xl';
  readonly to?: string;
}

/**
 * The sewn label: a code word always looks like a name tag stitched into a mitten. It never goes
 * into a page title, a mail, a calendar or print.
 */
export function CodeWord({ children, size = 'normal', to }: CodeWordProps) {
  const className = size === 'xl' ? 'code xl' : 'code';
  if (to) {
    return (
      <Link to={to} className={className}>
        {children}
      </Link>
    );
  }
  return <span className={className}>{children}</span>;
}
