import { z } from 'zod';
import {
  AgeBand,
  ConsultationMode,
  DeferReason,
  FunctionKey,
  ItemPhase,
  ItemState,
  ServiceLanguage,
  SessionState,
} from '../codes.js';
import { OpenWithoutReason } from '../decision-marks.js';
import { Instant, PublicId } from '../fields.js';
import { LiveTexts, Seq } from './line.js';
import { Lead, LiveDecision, LiveInterval } from './recorded.js';
import { Voices } from './voices.js';

/**
 * One slot as one viewer sees it. `case` is null where the case is not for this viewer: then phase,
 * flags, decision, reasons and who was missing stay blank too and only time and state show (CON-03, LIV-04). `bringer`
 * is null while this viewer may not know it (TRUST 7).
 */
export const LiveItem = z.strictObject({
  id: PublicId,
  position: z.int().min(1),
  plannedMinutes: z.int().min(1),
  state: ItemState,
  calledAt: Instant.nullable(),
  intervals: z.array(LiveInterval),
  /** Functions that the case asks for or its team wants and that were not there when it was opened. */
  missing: z.array(FunctionKey),
  /** Why it was opened without them. */
  without: OpenWithoutReason.nullable(),
  case: z
    .strictObject({
      caseId: PublicId,
      codeWord: z.string(),
      ageBand: AgeBand,
      serviceLanguage: ServiceLanguage,
      functions: z.array(FunctionKey),
    })
    .nullable(),
  bringer: z.strictObject({ personId: PublicId, function: FunctionKey }).nullable(),
  mine: z.boolean(),
  phase: ItemPhase.nullable(),
  flags: z.int().min(0),
  decision: LiveDecision.nullable(),
  confirmedAt: Instant.nullable(),
  deferReason: DeferReason.nullable(),
  /** What the functions say of the case; nothing of it while the case is not for this viewer. */
  voices: Voices,
});
export type LiveItem = z.infer<typeof LiveItem>;

/** A whole session as one viewer sees it at `seq`; folding that viewer's later lines keeps it true. */
export const LiveView = z.strictObject({
  sessionId: PublicId,
  mode: ConsultationMode,
  seq: Seq,
  state: SessionState,
  /** As planned; `startedAt` and `endedAt` tell what happened. */
  startsAt: Instant,
  endsAt: Instant,
  openingMinutes: z.int().min(0),
  startedAt: Instant.nullable(),
  endedAt: Instant.nullable(),
  closedAt: Instant.nullable(),
  lead: Lead.nullable(),
  mayLead: z.boolean(),
  items: z.array(LiveItem),
  texts: LiveTexts,
});
export type LiveView = z.infer<typeof LiveView>;
