import { createHash } from 'node:crypto';
import type { LiveView } from '@rukkanen/contract';

/** One word for a whole view: the same on two machines if and only if they show the same. */
export const hashOf = (view: LiveView | null): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(view)))
    .digest('hex');

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
};
