import { z } from 'zod';
import { FunctionKey, RemoteReason, ServiceMode } from './codes.js';
import { LocalDate, PlaceId, PublicId } from './fields.js';

/**
 * How an action that meets the client is done: in person unless there is a reason (PLC-04, PLC-05), and
 * by when. Codes only, so that a log may hold it.
 */
export const ActionHow = z
  .strictObject({
    mode: ServiceMode,
    remoteReason: RemoteReason.nullable(),
    dueOn: LocalDate.nullable(),
  })
  .refine(
    ({ mode, remoteReason }) => (mode === 'IN_PERSON') === (remoteReason === null),
    'a remote action has a reason, one in person has none',
  );
export type ActionHow = z.infer<typeof ActionHow>;

/** What holds when nothing else was said. */
export const IN_PERSON: ActionHow = { mode: 'IN_PERSON', remoteReason: null, dueOn: null };

/**
 * A step that follows from a decision by itself: the three of a customership (FLW-02), and the review of a
 * jobseeker status (PRC-15). Nobody writes words for it.
 */
export const ActionStep = z.enum([
  'openInTyppi',
  'sendAppointment',
  'startAssessment',
  'statusReview',
]);
export type ActionStep = z.infer<typeof ActionStep>;

/** Who has an action in hand: a seat's holder, the case's bringer, or nobody yet. */
export const ActionOwner = z.strictObject({
  by: z.enum(['SEAT', 'BRINGER', 'NOBODY']),
  seatId: PublicId.nullable(),
  /** The holder's name; null for a bringer, who is not named here, and for an empty seat. */
  name: z.string().nullable(),
});
export type ActionOwner = z.infer<typeof ActionOwner>;

/** When an action came from one hand to another, and for how many days nobody held the seat. */
export const ActionHandover = z.strictObject({
  from: z.string().nullable(),
  to: z.string().nullable(),
  on: LocalDate,
  gapDays: z.int().min(0),
});
export type ActionHandover = z.infer<typeof ActionHandover>;

/** An action by its code: the case's code word and a number. Never the words of the decision. */
export const ActionCard = z.strictObject({
  id: PublicId,
  areaId: PublicId,
  /** Null where the reader has no business with the case itself. */
  caseId: PublicId.nullable(),
  codeWord: z.string(),
  number: z.int().min(1),
  /** Null for an action that the team put into words. */
  step: ActionStep.nullable(),
  function: FunctionKey,
  /** Null only for a step of a decision that names no organisation. */
  organisationId: PublicId.nullable(),
  ...ActionHow.shape,
  place: z.strictObject({ id: PlaceId, name: z.string() }).nullable(),
  decidedOn: LocalDate,
  state: z.enum(['open', 'done', 'handed_over']),
  doneOn: LocalDate.nullable(),
  owner: ActionOwner,
  /** The latest change of hands. */
  handover: ActionHandover.nullable(),
  revision: z.int().min(0),
});
export type ActionCard = z.infer<typeof ActionCard>;

/** A step that follows from a decision, on the page of its result. */
export const ResultStep = z.strictObject({
  id: PublicId,
  step: ActionStep,
  function: FunctionKey,
  owner: ActionOwner,
  /** Whether the reader has it in hand and may tick it off. */
  mine: z.boolean(),
  dueOn: LocalDate.nullable(),
  doneOn: LocalDate.nullable(),
  revision: z.int().min(0),
});
export type ResultStep = z.infer<typeof ResultStep>;

/** Actions of an area for its convener, those without an owner first. */
export const ActionsOverseen = z.strictObject({
  actions: z.array(ActionCard),
  /** Seats to which an action can be given: those held today. */
  seats: z.array(z.strictObject({ id: PublicId, function: FunctionKey, holder: z.string() })),
  /** Days for which actions waited for a successor, all together. */
  gapDays: z.int().min(0),
});
export type ActionsOverseen = z.infer<typeof ActionsOverseen>;

export const MarkAction = z
  .strictObject({
    revision: z.int().min(0),
    state: z.enum(['open', 'done']),
    /** The day on which it was done, when that was not today: an assessment counts from its first day. */
    on: LocalDate.optional(),
  })
  .meta({ examples: [{ revision: 0, state: 'done' }] });
export type MarkAction = z.infer<typeof MarkAction>;

export const AssignAction = z
  .strictObject({ revision: z.int().min(0), seatId: PublicId })
  .meta({ examples: [{ revision: 0, seatId: 'T-SAT-05' }] });
export type AssignAction = z.infer<typeof AssignAction>;
