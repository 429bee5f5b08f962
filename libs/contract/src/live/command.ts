import { z } from 'zod';
import { DeferReason, ItemPhase } from '../codes.js';
import { DecisionDraft } from '../decision.js';
import { OpenWithoutReason } from '../decision-marks.js';
import { PublicId } from '../fields.js';
import { LEAD_COMMANDS } from './lead.js';
import { VOICE_COMMANDS } from './voices.js';

const item = { itemId: PublicId };

/**
 * What somebody asks to happen in the room. The convener or vice convener leads; anybody who sees a
 * case may flag that its client is becoming recognisable; its bringer confirms what was decided.
 */
export const LiveCommand = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('startSession') }),
  z.strictObject({ type: z.literal('pauseSession') }),
  z.strictObject({ type: z.literal('resumeSession') }),
  z.strictObject({ type: z.literal('takeOver') }),
  z.strictObject({ type: z.literal('endSession') }),
  z.strictObject({ type: z.literal('closeSession') }),
  z.strictObject({ type: z.literal('callItem'), ...item }),
  z.strictObject({ type: z.literal('startItem'), ...item, without: OpenWithoutReason.optional() }),
  z.strictObject({ type: z.literal('setPhase'), ...item, phase: ItemPhase }),
  z.strictObject({ type: z.literal('suspendItem'), ...item }),
  z.strictObject({ type: z.literal('resumeItem'), ...item }),
  z.strictObject({ type: z.literal('flagIdentity'), ...item }),
  z.strictObject({ type: z.literal('decide'), ...item, decision: DecisionDraft }),
  z.strictObject({ type: z.literal('confirmDecision'), ...item }),
  z.strictObject({ type: z.literal('deferItem'), ...item, reason: DeferReason }),
  ...LEAD_COMMANDS,
  ...VOICE_COMMANDS,
]);
export type LiveCommand = z.infer<typeof LiveCommand>;
