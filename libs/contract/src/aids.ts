import { z } from 'zod';

/** Sets of criteria that a client may meet (CRI-01…04); what each asks is in the room aids. */
export const CriteriaSetCode = z.enum([
  'TYP_2015',
  'TYM_2025',
  'ACTIVATION_UNDER_25',
  'ACTIVATION_FROM_25',
]);
export type CriteriaSetCode = z.infer<typeof CriteriaSetCode>;

/** The processes that have a guide (SVC-13). */
export const GuideKey = z.enum(['SOCIAL_CARE', 'KELA']);
export type GuideKey = z.infer<typeof GuideKey>;
