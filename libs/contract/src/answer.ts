import { z } from 'zod';
import { FunctionKey } from './codes.js';
import { Instant, LocalDate, PublicId, WallTime } from './fields.js';
import { AttendanceWindow } from './session.js';

/** What somebody answers to an invitation (STATES, Invitation). */
export const InvitationAnswer = z.enum([
  'needs_action',
  'accepted',
  'tentative',
  'declined',
  'delegated',
  'bounced',
]);
export type InvitationAnswer = z.infer<typeof InvitationAnswer>;

/** An answer that has come in; never a word of who wrote it. */
export const HeardAnswer = z.strictObject({
  id: z.uuid(),
  answer: InvitationAnswer,
  channel: z.enum(['one_tap', 'calendar_mail', 'signed_in', 'convener', 'bounce']),
  answeredAt: Instant,
});
export type HeardAnswer = z.infer<typeof HeardAnswer>;

/** Why nobody sits in a seat. */
export const EmptyBecause = z.enum(['NO_HOLDER', 'NO_SUBSTITUTE', 'NOBODY_LEFT']);
export type EmptyBecause = z.infer<typeof EmptyBecause>;

/** One invited person and what they answer. */
export const AnswerRow = AttendanceWindow.extend({
  /** Whether the invitation has left. */
  delivery: z.enum(['queued', 'sent', 'failed']),
  /** What stands: an answer to other times is none. */
  answer: InvitationAnswer,
  heard: HeardAnswer.nullable(),
  /** Nobody knows for certain who said it: it changes nothing until the convener confirms it. */
  pending: HeardAnswer.nullable(),
  /** The last answer, when it was given to other times. */
  outdated: HeardAnswer.nullable(),
  /** Does not come: others are asked instead. */
  out: z.boolean(),
  /** Who sits in their seat now; null while they come, and when nobody does. */
  standIn: z.strictObject({ personId: PublicId, name: z.string() }).nullable(),
  nobody: EmptyBecause.nullable(),
  /** Whether the convener can take them back: their seat would be theirs again. */
  mayReturn: z.boolean(),
});
export type AnswerRow = z.infer<typeof AnswerRow>;

/** What came about a person's place and changes nothing: somebody else's answer, another time, a bounce. */
export const AnswerNotice = z.strictObject({
  id: z.uuid(),
  personId: PublicId,
  name: z.string(),
  kind: z.enum(['STRANGER', 'PROPOSAL', 'BOUNCED']),
  answer: InvitationAnswer.nullable(),
  proposed: z
    .strictObject({
      startsAt: Instant,
      endsAt: Instant.nullable(),
      /** When the session would begin if it moved with this person's time; null when that cannot be. */
      session: z.strictObject({ date: LocalDate, startLocal: WallTime }).nullable(),
    })
    .nullable(),
  readAt: Instant,
});
export type AnswerNotice = z.infer<typeof AnswerNotice>;

/** Whether a seat that the session needs is filled, and by whom. */
export const SeatCoverage = z.strictObject({
  function: FunctionKey,
  state: z.enum([
    'COMES',
    'TENTATIVE',
    'ASKED',
    'UNCERTAIN',
    'UNREACHED',
    'NOT_CALLED',
    'UNCOVERED',
  ]),
  person: z.strictObject({ id: PublicId, name: z.string() }).nullable(),
  /** For whom they stand in. */
  insteadOf: z.string().nullable(),
  reason: EmptyBecause.nullable(),
});
export type SeatCoverage = z.infer<typeof SeatCoverage>;

export const SessionAnswers = z.strictObject({
  sessionId: PublicId,
  revision: z.int().min(0),
  /** Whether answers still change anything: the session is ahead. */
  open: z.boolean(),
  people: z.array(AnswerRow),
  notices: z.array(AnswerNotice),
  coverage: z.array(SeatCoverage),
});
export type SessionAnswers = z.infer<typeof SessionAnswers>;

const EXAMPLE_ID = '019f3c3e-8d1f-7d20-9a4e-5a3f0c7b1e55';

/** Vouches for answers that were looked at: all of them or none. */
export const ConfirmAnswers = z
  .strictObject({ answerIds: z.array(z.uuid()).min(1).max(60) })
  .meta({ examples: [{ answerIds: [EXAMPLE_ID] }] });
export type ConfirmAnswers = z.infer<typeof ConfirmAnswers>;

/** Puts an answer that waits, or a notice, aside or back: as often as one likes. */
export const DismissAnswer = z
  .strictObject({ id: z.uuid(), dismissed: z.boolean() })
  .meta({ examples: [{ id: EXAMPLE_ID, dismissed: true }] });
export type DismissAnswer = z.infer<typeof DismissAnswer>;

/** Takes back somebody who had declined: whoever stood in is let go. */
export const CallBack = z
  .strictObject({ revision: z.int().min(0), personId: PublicId })
  .meta({ examples: [{ revision: 0, personId: 'vaino.kokeilu' }] });
export type CallBack = z.infer<typeof CallBack>;

/** Sessions with something that waits for their convener. */
export const AnswersWaiting = z.strictObject({
  sessions: z.array(
    z.strictObject({
      sessionId: PublicId,
      teamName: z.string(),
      date: LocalDate,
      startsAt: Instant,
      endsAt: Instant,
      pending: z.int().min(0),
      notices: z.int().min(0),
    }),
  ),
});
export type AnswersWaiting = z.infer<typeof AnswersWaiting>;
