import type { Resources } from '../../locales/resources.js';

type CriterionKey = keyof Resources['aids']['criterion'];

/** `typ.under25` and `activation.under25` ask for the same and read alike. */
export const criterionKey = (code: string): CriterionKey =>
  (code.split('.').at(-1) ?? code) as CriterionKey;
