import { z } from 'zod';
import {
  BottleneckReason,
  DecisionFlag,
  ExitCode,
  FunctionKey,
  NeedsClass,
  ServicesSubtype,
  SocialCareContact,
} from './codes.js';
import { ActionHow, ResultStep } from './agreed-action.js';
import { Acknowledgement, ReadText } from './case.js';
import { decisionMarks } from './decision-marks.js';
import { humanText, Instant, LocalDate, Month, PlaceId, PublicId } from './fields.js';

const codedFields = {
  exit: ExitCode,
  subtype: ServicesSubtype.nullable(),
  needs: NeedsClass.nullable(),
  /** Beside the exit, never part of it (requirement reading 3; FLW-07, FLW-08). */
  socialCareContact: SocialCareContact,
  socialCareContactOn: LocalDate.nullable(),
  consulted: z.boolean(),
  organisations: z.array(PublicId).max(4),
  reviewMonth: Month.nullable(),
  responsibleOrganisation: PublicId.nullable(),
  responsibleFunction: FunctionKey.nullable(),
  continuityOwner: PublicId.nullable(),
  bottlenecks: z.array(BottleneckReason).max(11),
  flags: z.array(DecisionFlag).max(6),
  ...decisionMarks,
};

export const ActionDraft = z.strictObject({
  text: humanText(3, 300),
  organisation: PublicId,
  function: FunctionKey,
  /** Left out: in person, with no day set. */
  how: ActionHow.optional(),
  /** Where it is done. It never enters a log: with a case, a small place tells too much. */
  placeId: PlaceId.nullable().optional(),
});
export type ActionDraft = z.infer<typeof ActionDraft>;

/** What the convener records in the room; decision-flow.json says which fields an exit needs. */
export const DecisionDraft = z.strictObject({
  ...codedFields,
  grounds: humanText(0, 1_000),
  continuation: humanText(0, 600).optional(),
  goal: humanText(0, 400).optional(),
  missingInformation: humanText(0, 400).optional(),
  actions: z.array(ActionDraft).max(10),
  acknowledgements: z.array(Acknowledgement).max(100).default([]),
});
export type DecisionDraft = z.infer<typeof DecisionDraft>;

/** A decision without its words: what events and statistics hold. */
export const DecisionCodes = z.strictObject({ ...codedFields, actions: z.int().min(0).max(10) });
export type DecisionCodes = z.infer<typeof DecisionCodes>;

/** A field that an exit, a mark or an absent function requires and a draft lacks. */
export const RequiredField = z.enum([
  'needs',
  'grounds',
  'consulted',
  'continuation',
  'organisations',
  'subtype',
  'goal',
  'reviewMonth',
  'missingInformation',
  'responsibleOrganisation',
  'responsibleFunction',
  'continuityOwner',
  'socialCareContactOn',
  'statusReview',
  'withoutReason',
  'writtenView',
]);
export type RequiredField = z.infer<typeof RequiredField>;

/** A decision as its readers see it; words are null once deleted. */
export const DecisionCard = z.strictObject({
  id: PublicId,
  caseId: PublicId,
  decidedAt: Instant,
  confirmed: z.boolean(),
  ...codedFields,
  grounds: ReadText,
  continuation: ReadText,
  goal: ReadText,
  missingInformation: ReadText,
  actions: z.array(
    z.strictObject({
      text: ReadText,
      organisation: PublicId,
      function: FunctionKey,
      how: ActionHow,
    }),
  ),
});
export type DecisionCard = z.infer<typeof DecisionCard>;

/** What the bringer takes along: the decision and the day by which the client hears of it. */
export const CaseResult = z.strictObject({
  caseId: PublicId,
  heldOn: LocalDate,
  teamName: z.string(),
  decision: DecisionCard,
  /** What follows from the decision by itself, in its order. */
  steps: z.array(ResultStep),
  organisations: z.array(z.strictObject({ id: PublicId, name: z.string() })),
  feedback: z.strictObject({ dueOn: LocalDate, doneOn: LocalDate.nullable() }).nullable(),
  textsDeletedOn: LocalDate.nullable(),
});
export type CaseResult = z.infer<typeof CaseResult>;
