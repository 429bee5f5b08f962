import type { CriteriaSet } from '../criteria-set.js';

const source = { act: '381/2023', section: '3 §' } as const;

/**
 * Multi-sectoral promotion of employment (CRI-02): the need of coordination alone, by the worker's own
 * consideration. No duration and no age.
 */
export const tym: CriteriaSet = {
  code: 'TYM_2025',
  source,
  validFrom: '2025-01-01',
  validUntil: null,
  rule: { code: 'tym.coordination', source, test: { mark: 'needsCoordination' } },
};
