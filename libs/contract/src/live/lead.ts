import { z } from 'zod';
import { DeferReason, FunctionKey, ItemPhase, ItemState, SessionState } from '../codes.js';
import { OpenWithoutReason } from '../decision-marks.js';
import { Instant, PublicId } from '../fields.js';
import { Lead, LiveDecision, LiveInterval } from './recorded.js';

/** Why a closed session is opened again: a code, so that no story slips in. */
export const ReopenReason = z.enum(['closed_by_mistake', 'decision_wrong', 'decision_missing']);
export type ReopenReason = z.infer<typeof ReopenReason>;

/** The ids of items in the order in which they are to come. */
const ItemOrder = z.array(PublicId).min(1).max(30);

/**
 * What is in the hand of whoever leads: the last step taken back, the lead given to the other
 * convener, another order of what is still to come, a closed session opened again.
 */
export const LEAD_COMMANDS = [
  z.strictObject({ type: z.literal('undo') }),
  z.strictObject({ type: z.literal('handOver') }),
  z.strictObject({ type: z.literal('reorderItems'), order: ItemOrder }),
  z.strictObject({ type: z.literal('reopenSession'), reason: ReopenReason }),
] as const;

/**
 * What came of it. Nothing is ever taken out of a log: a step that is taken back leaves a line that
 * says how the item or the session was before. Parts of a case are null there for a viewer who does
 * not see it.
 */
export const LEAD_EVENTS = [
  z.strictObject({
    type: z.literal('itemRestored'),
    itemId: PublicId,
    was: z.strictObject({
      state: ItemState,
      calledAt: Instant.nullable(),
      intervals: z.array(LiveInterval),
      missing: z.array(FunctionKey),
      without: OpenWithoutReason.nullable(),
      phase: ItemPhase.nullable(),
      decision: LiveDecision.nullable(),
      confirmedAt: Instant.nullable(),
      deferReason: DeferReason.nullable(),
    }),
  }),
  z.strictObject({
    type: z.literal('sessionRestored'),
    was: z.strictObject({
      state: SessionState,
      startedAt: Instant.nullable(),
      endedAt: Instant.nullable(),
      lead: Lead.nullable(),
    }),
  }),
  z.strictObject({ type: z.literal('itemsReordered'), order: ItemOrder, was: ItemOrder }),
  z.strictObject({ type: z.literal('sessionReopened'), reason: ReopenReason }),
] as const;
