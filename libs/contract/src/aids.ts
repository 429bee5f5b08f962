import { z } from 'zod';

/** Sets of criteria that a client may meet (CRI-01…04); what each asks is in the room aids. */
export const CriteriaSetCode = z.enum([
  'TYP_2015',
  'TYM_2025',
  'ACTIVATION_UNDER_25',
  'ACTIVATION_FROM_25',
]);
export type CriteriaSetCode = z.infer<typeof CriteriaSetCode>;

/** Guides that an area keeps (SVC-13, CRI-02): two processes, and how TYM is considered here. */
export const GuideKey = z.enum(['SOCIAL_CARE', 'KELA', 'TYM_CONSIDERATION']);
export type GuideKey = z.infer<typeof GuideKey>;
