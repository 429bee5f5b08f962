import { z } from 'zod';
import { DeferReason, FunctionKey, ItemPhase } from '../codes.js';
import { ActionHow } from '../agreed-action.js';
import { DecisionCodes } from '../decision.js';
import { PublicId } from '../fields.js';

const item = { itemId: PublicId };
const TextId = z.uuid().nullable();

/** Where the words of a decision are kept: ids only; the words travel beside, in `texts`. */
export const DecisionTexts = z.strictObject({
  grounds: TextId,
  continuation: TextId,
  goal: TextId,
  missingInformation: TextId,
  actions: z.array(
    z.strictObject({
      textId: z.uuid(),
      organisation: PublicId,
      function: FunctionKey,
      how: ActionHow.optional(),
    }),
  ),
});
export type DecisionTexts = z.infer<typeof DecisionTexts>;

/** A recorded decision. It is never edited: a new one supersedes it. */
export const LiveDecision = z.strictObject({
  decisionId: z.uuid(),
  supersedes: z.uuid().nullable(),
  codes: DecisionCodes,
  texts: DecisionTexts,
  /** Functions that the case asked for and that were not there when it was decided. */
  absent: z.array(FunctionKey),
});
export type LiveDecision = z.infer<typeof LiveDecision>;

export const Lead = z.strictObject({ personId: PublicId, function: FunctionKey });
export type Lead = z.infer<typeof Lead>;

/**
 * What happened: ids and codes, never a word that a person wrote, so that a log can be kept when the
 * texts are gone (TRUST 8). `decision` and `reason` are always there in the log; on the wire they
 * are null for a viewer who does not see the case.
 */
export const LiveEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('sessionStarted'), lead: Lead }),
  z.strictObject({ type: z.literal('sessionPaused') }),
  z.strictObject({ type: z.literal('sessionResumed') }),
  z.strictObject({ type: z.literal('leadTaken'), lead: Lead }),
  z.strictObject({ type: z.literal('sessionEnded') }),
  z.strictObject({ type: z.literal('sessionClosed') }),
  z.strictObject({ type: z.literal('itemCalled'), ...item }),
  z.strictObject({
    type: z.literal('itemStarted'),
    ...item,
    /** Functions of the team's quorum that were not there and that it can do without. */
    missing: z.array(FunctionKey).optional(),
  }),
  z.strictObject({ type: z.literal('phaseSet'), ...item, phase: ItemPhase }),
  z.strictObject({ type: z.literal('itemSuspended'), ...item }),
  z.strictObject({ type: z.literal('itemResumed'), ...item }),
  z.strictObject({ type: z.literal('identityFlagged'), ...item }),
  z.strictObject({ type: z.literal('decided'), ...item, decision: LiveDecision.nullable() }),
  z.strictObject({ type: z.literal('decisionConfirmed'), ...item, decisionId: z.uuid() }),
  z.strictObject({ type: z.literal('itemDeferred'), ...item, reason: DeferReason.nullable() }),
  z.strictObject({ type: z.literal('itemNotReached'), ...item }),
]);
export type LiveEvent = z.infer<typeof LiveEvent>;

/** A line that this viewer may not see. Its seq is sent all the same, so a gap always means loss. */
export const HiddenEvent = z.strictObject({ type: z.literal('hidden') });
export const WireEvent = z.union([LiveEvent, HiddenEvent]);
export type WireEvent = z.infer<typeof WireEvent>;
