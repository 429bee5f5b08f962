import { z } from 'zod';
import { ActionHow } from '../agreed-action.js';
import { FunctionKey } from '../codes.js';
import { DecisionCodes } from '../decision.js';
import { Instant, PublicId } from '../fields.js';

/** A stretch of time; open while `to` is null. */
export const LiveInterval = z.strictObject({ from: Instant, to: Instant.nullable() });
export type LiveInterval = z.infer<typeof LiveInterval>;

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
