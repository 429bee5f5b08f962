import { z } from 'zod';
import { CaseState, DirectReferralReason, Language, NeedsClass } from './codes.js';
import { GUARDED_TEXT_LIMIT, Instant, LocalDate, Named, PublicId } from './fields.js';

/** A clear need of joint work, referred without the team (FLW-10): codes only, no story. */
export const LogDirectReferral = z
  .strictObject({
    areaId: PublicId,
    openedOn: LocalDate,
    needs: NeedsClass,
    reason: DirectReferralReason,
  })
  .meta({
    examples: [
      { areaId: 'SATAKUNTA', openedOn: '2026-05-04', needs: 'HEALTH', reason: 'CLEAR_NEED' },
    ],
  });
export type LogDirectReferral = z.infer<typeof LogDirectReferral>;

export const DirectReferralLogged = z.strictObject({ id: PublicId });
export type DirectReferralLogged = z.infer<typeof DirectReferralLogged>;

export const CheckText = z
  .strictObject({ text: z.string().max(GUARDED_TEXT_LIMIT), lang: Language })
  .meta({ examples: [{ text: 'Asiakas asuu pienellä paikkakunnalla.', lang: 'fi' }] });
export type CheckText = z.infer<typeof CheckText>;

export const FindingType = z.enum([
  'HETU',
  'PERSON',
  'PHONE',
  'EMAIL',
  'ADDRESS',
  'POSTCODE',
  'BIRTHDATE',
  'ORG',
  'PLATE',
  'IBAN',
  'CASE_ID',
  'ONLINE',
  'QUASI',
]);
export type FindingType = z.infer<typeof FindingType>;

export const TextFinding = z.strictObject({
  start: z.int(),
  end: z.int(),
  type: FindingType,
  severity: z.enum(['block', 'warn']),
  reason: z.string(),
  rule: z.string(),
  suggestion: z.string().nullable(),
});
export type TextFinding = z.infer<typeof TextFinding>;

/** `degraded` says that the guard runs without morphology and warns more. */
export const TextChecked = z.strictObject({
  findings: z.array(TextFinding),
  degraded: z.boolean(),
});
export type TextChecked = z.infer<typeof TextChecked>;

/** The flow figures of an area and a period; a protected small cell is null and is listed. */
export const FlowQuery = z.strictObject({
  area: PublicId.optional(),
  period: z
    .string()
    .max(10)
    .optional()
    .meta({ examples: ['term'] }),
});
export type FlowQuery = z.infer<typeof FlowQuery>;

const Count = z.int().nullable();
const Share = z.number().nullable();
const Needs = <T extends z.ZodType>(cell: T) =>
  z.strictObject({ SOCIAL: cell, HEALTH: cell, BOTH: cell, NEITHER: cell });

export const KelaQuery = z.strictObject({ area: PublicId.optional() });
export type KelaQuery = z.infer<typeof KelaQuery>;

/** Of decisions in which Kela's rehabilitation was worth asking, how many considered it (SVC-07). */
export const KelaFigures = z.array(
  z.strictObject({ areaId: PublicId, relevant: Count, considered: Count, percent: Share }),
);
export type KelaFigures = z.infer<typeof KelaFigures>;

export const FlowFigures = z.strictObject({
  consultedCases: Count,
  exits: z.record(z.string(), Count).nullable(),
  newTymCustomerships: Count,
  ofWhichViaTeam: Count,
  ofWhichDirect: Count,
  directSharePercent: Share,
  needs: Needs(Count),
  needsPercent: Needs(Share),
  socialCareContacts: z.record(z.string(), Count).nullable(),
  waitDays: z.strictObject({ median: Share, mean: Share, max: Count, p90NearestRank: Count }),
  feedbackDone: Count,
  feedbackOverdue: z.array(PublicId).nullable(),
  bottlenecks: z.record(z.string(), Count).nullable(),
  /** RFC 6901 pointers of the places that are protected here. */
  hidden: z.array(z.string()),
});
export type FlowFigures = z.infer<typeof FlowFigures>;

export const ToldOnTimeQuery = z.strictObject({ area: PublicId.optional() });
export type ToldOnTimeQuery = z.infer<typeof ToldOnTimeQuery>;

/** The rough share of clients who heard their result on time this term (CON-02). */
export const ToldOnTime = z.strictObject({ percent: z.int().nullable(), hidden: z.boolean() });
export type ToldOnTime = z.infer<typeof ToldOnTime>;

export const StepClock = z
  .strictObject({ to: z.enum(['next_session', 'next_day']) })
  .meta({ examples: [{ to: 'next_session' }] });
export type StepClock = z.infer<typeof StepClock>;

export const ClockStepped = z.strictObject({ now: Instant });
export type ClockStepped = z.infer<typeof ClockStepped>;

/** Why texts go on a day: told to the client, redirected, withdrawn, or at the end of the longest time. */
export const RetentionReason = z.enum(['FEEDBACK', 'REDIRECTED', 'WITHDRAWN', 'CAP']);
export type RetentionReason = z.infer<typeof RetentionReason>;

/** One case whose texts go, without a word of them. */
export const PlannedDeletion = z.strictObject({
  caseId: PublicId,
  areaId: PublicId,
  /** Null for a reader who may not look cases up by it. */
  codeWord: z.string().nullable(),
  state: CaseState,
  on: LocalDate,
  because: RetentionReason,
});
export type PlannedDeletion = z.infer<typeof PlannedDeletion>;

/** The dry run of deletion: what would go now, and what goes in the days to come. */
export const RetentionState = z.strictObject({
  paused: z.boolean(),
  /** Cases whose texts would go now. */
  due: z.array(PublicId),
  /** The longest time after feedback among the reader's areas: no text stays longer. */
  retentionDays: z.int(),
  /** The longest time of all, from the first submission. */
  capDays: z.int(),
  areas: z.array(z.strictObject({ areaId: PublicId, name: Named, retentionDays: z.int().min(1) })),
  /** What is due and what goes within thirty days, the nearest day first. */
  planned: z.array(PlannedDeletion),
});
export type RetentionState = z.infer<typeof RetentionState>;

export const SwitchRetention = z
  .strictObject({ paused: z.boolean() })
  .meta({ examples: [{ paused: true }] });
export type SwitchRetention = z.infer<typeof SwitchRetention>;

export const DemoMail = z.strictObject({
  id: PublicId,
  to: z.string(),
  subject: z.string(),
  at: Instant,
});
export type DemoMail = z.infer<typeof DemoMail>;

/** RFC 9457 problem details with a code from the closed list. */
export const Problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  instance: z.string(),
  details: z.record(z.string(), z.unknown()).optional(),
});
export type Problem = z.infer<typeof Problem>;

export const Health = z.strictObject({ status: z.enum(['ok', 'starting', 'failing']) });
export type Health = z.infer<typeof Health>;

export const Nothing = z.null();
