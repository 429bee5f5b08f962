import { z } from 'zod';
import { LocalDate } from './fields.js';

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

/** The sets to which the law itself gives no end. */
export const EndedSet = CriteriaSetCode.exclude(['TYP_2015']);
export type EndedSet = z.infer<typeof EndedSet>;

/** The last days of sets, as an area's administrator has said them: each at most once (CRI-03). */
export const CriteriaEnds = z
  .array(z.strictObject({ set: EndedSet, endsOn: LocalDate }))
  .max(EndedSet.options.length)
  .refine((ends) => new Set(ends.map(({ set }) => set)).size === ends.length);
export type CriteriaEnds = z.infer<typeof CriteriaEnds>;
