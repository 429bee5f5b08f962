import { z } from 'zod';
import { FunctionKey, OrganisationType } from './codes.js';
import { LocalDate, PublicId } from './fields.js';

/** The services among which a team's work is shared (ROS-19). */
export const Sector = z.enum(['EMPLOYMENT', 'SOCIAL', 'HEALTH', 'KELA', 'OTHER']);
export type Sector = z.infer<typeof Sector>;

const slots = z.int().min(0);
/** Slots that seats give, slots that cases ask for, and how many are short. */
const balance = { given: slots, needed: slots, missing: slots };

/** One organisation's seats of one function against what cases ask of it. */
export const FunctionCapacity = z.strictObject({ function: FunctionKey, ...balance });
export type FunctionCapacity = z.infer<typeof FunctionCapacity>;

/** Whether an organisation has given people enough for a term (ROS-05). */
export const OrganisationCapacity = z.strictObject({
  /** Null for what cases ask for and no seat of the team gives. */
  organisation: z
    .strictObject({ id: PublicId, name: z.string(), type: OrganisationType })
    .nullable(),
  functions: z.array(FunctionCapacity),
  ...balance,
});
export type OrganisationCapacity = z.infer<typeof OrganisationCapacity>;

/** What is ahead of one term of a team: its seats against the needs of its cases. */
export const TermStaffing = z.strictObject({
  termId: PublicId,
  areaId: PublicId,
  teamId: PublicId,
  teamName: z.string(),
  /** Today, or the first day of a term that has not begun. */
  from: LocalDate,
  to: LocalDate,
  sessions: z.int().min(0),
  slots,
  slotMinutes: z.int().min(1),
  organisations: z.array(OrganisationCapacity),
  /** Empty for who sees one organisation only. */
  sectors: z.array(z.strictObject({ sector: Sector, ...balance })),
});
export type TermStaffing = z.infer<typeof TermStaffing>;

export const StaffingList = z.strictObject({ terms: z.array(TermStaffing) });
export type StaffingList = z.infer<typeof StaffingList>;
