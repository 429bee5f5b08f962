import { z } from 'zod';
import { DeferReason, FunctionKey, ItemPhase } from '../codes.js';
import { OpenWithoutReason } from '../decision-marks.js';
import { PublicId } from '../fields.js';
import { LEAD_EVENTS } from './lead.js';
import { Lead, LiveDecision } from './recorded.js';
import { VOICE_EVENTS } from './voices.js';

const item = { itemId: PublicId };
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
    /** Functions that the case asks for or its team wants and that were not there; why it began. */
    missing: z.array(FunctionKey).optional(),
    without: OpenWithoutReason.optional(),
  }),
  z.strictObject({ type: z.literal('phaseSet'), ...item, phase: ItemPhase }),
  z.strictObject({ type: z.literal('itemSuspended'), ...item }),
  z.strictObject({ type: z.literal('itemResumed'), ...item }),
  z.strictObject({ type: z.literal('identityFlagged'), ...item }),
  z.strictObject({ type: z.literal('decided'), ...item, decision: LiveDecision.nullable() }),
  z.strictObject({ type: z.literal('decisionConfirmed'), ...item, decisionId: z.uuid() }),
  z.strictObject({ type: z.literal('itemDeferred'), ...item, reason: DeferReason.nullable() }),
  z.strictObject({ type: z.literal('itemNotReached'), ...item }),
  ...LEAD_EVENTS,
  ...VOICE_EVENTS,
]);
export type LiveEvent = z.infer<typeof LiveEvent>;

/** A line that this viewer may not see. Its seq is sent all the same, so a gap always means loss. */
export const HiddenEvent = z.strictObject({ type: z.literal('hidden') });
export const WireEvent = z.union([LiveEvent, HiddenEvent]);
export type WireEvent = z.infer<typeof WireEvent>;
