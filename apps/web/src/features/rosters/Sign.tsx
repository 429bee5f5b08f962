import { Icon } from '../../components/Icon.js';
import type { Look } from './domain/look.js';

/** The sign of a cell: a dot, filled or hollow, and signs for what is not ordinary. */
export function Sign({ look }: { readonly look: Look }) {
  if (look === 'backed' || look === 'thin')
    return <span className={look === 'backed' ? 'dotc f' : 'dotc'} aria-hidden="true" />;
  if (look === 'substitute') return <Icon name="swap" />;
  return <Icon name={look === 'absent' ? 'minus' : 'warning'} />;
}
