import type { ServiceKey } from '@rukkanen/contract';
import type { ReactNode } from 'react';
import { may, useMe } from '../lib/me.js';
import { Link } from './Link.js';

interface ServiceLinkProps {
  /** Null for the whole catalogue. */
  readonly service: ServiceKey | null;
  readonly children: ReactNode;
}

/**
 * A service's card in the catalogue, beside the page that one is on, so that a draft or a meeting goes
 * on meanwhile; for whoever may not open it the words alone.
 */
export function ServiceLink({ service, children }: ServiceLinkProps) {
  const isOpen = may(useMe(), 'service.read');
  if (!isOpen) return service === null ? null : children;
  return (
    <Link to={service === null ? '/services' : `/services#${service}`} external>
      {children}
    </Link>
  );
}
