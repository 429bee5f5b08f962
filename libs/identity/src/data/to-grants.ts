import type { Grant } from '@rukkanen/contract';
import type { GrantEntity } from './grant.entity.js';

type Row = Pick<GrantEntity, 'role' | 'areaId' | 'function'>;

/** Rows of one role and function become one grant with its areas, in the order they were given. */
export function toGrants(rows: readonly Row[]): Grant[] {
  const grants = new Map<string, Grant>();
  for (const { role, areaId, function: own } of rows) {
    const key = `${role} ${own ?? ''}`;
    const known = grants.get(key);
    if (known) known.areas.push(areaId);
    else grants.set(key, { role, areas: [areaId], ...(own && { function: own }) });
  }
  return [...grants.values()];
}
