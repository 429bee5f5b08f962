import { z } from 'zod';
import type { Policy } from './actions.js';
import {
  AgeBand,
  ConsultationMode,
  DeferReason,
  FunctionKey,
  ItemPhase,
  ItemState,
  ServiceLanguage,
  SessionState,
} from './codes.js';
import { ReadText } from './case.js';
import { DecisionCodes, DecisionDraft } from './decision.js';
import { Instant, PublicId } from './fields.js';
import { REFUSALS } from './refusals.js';

/** The socket.io namespace of the live room. */
export const LIVE_NAMESPACE = '/live';

/** A place in a session's log; 0 is before the first line. */
const Seq = z.int().min(0);
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
  z.strictObject({ type: z.literal('startItem'), ...item }),
  z.strictObject({ type: z.literal('setPhase'), ...item, phase: ItemPhase }),
  z.strictObject({ type: z.literal('suspendItem'), ...item }),
  z.strictObject({ type: z.literal('resumeItem'), ...item }),
  z.strictObject({ type: z.literal('flagIdentity'), ...item }),
  z.strictObject({ type: z.literal('decide'), ...item, decision: DecisionDraft }),
  z.strictObject({ type: z.literal('confirmDecision'), ...item }),
  z.strictObject({ type: z.literal('deferItem'), ...item, reason: DeferReason }),
]);
export type LiveCommand = z.infer<typeof LiveCommand>;

const TextId = z.uuid().nullable();

/** Where the words of a decision are kept: ids only; the words travel beside, in `texts`. */
export const DecisionTexts = z.strictObject({
  grounds: TextId,
  continuation: TextId,
  goal: TextId,
  missingInformation: TextId,
  actions: z.array(
    z.strictObject({ textId: z.uuid(), organisation: PublicId, function: FunctionKey }),
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
  z.strictObject({ type: z.literal('itemStarted'), ...item }),
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

/** Words by the id of their text; null once deleted. */
export const LiveTexts = z.record(z.uuid(), ReadText);
export type LiveTexts = z.infer<typeof LiveTexts>;

/** One line of a session's log as one viewer gets it. */
export const LiveLine = z.strictObject({
  seq: z.int().min(1),
  at: Instant,
  by: z.strictObject({ function: FunctionKey }).nullable(),
  event: WireEvent,
  texts: LiveTexts,
});
export type LiveLine = z.infer<typeof LiveLine>;

/** A stretch of time; open while `to` is null. */
export const LiveInterval = z.strictObject({ from: Instant, to: Instant.nullable() });
export type LiveInterval = z.infer<typeof LiveInterval>;

/**
 * One slot as one viewer sees it. `case` is null where the case is not for this viewer: then phase,
 * flags, decision and reasons stay blank too and only time and state show (CON-03, LIV-04). `bringer`
 * is null while this viewer may not know it (TRUST 7).
 */
export const LiveItem = z.strictObject({
  id: PublicId,
  position: z.int().min(1),
  plannedMinutes: z.int().min(1),
  state: ItemState,
  calledAt: Instant.nullable(),
  intervals: z.array(LiveInterval),
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
  lead: Lead.nullable(),
  mayLead: z.boolean(),
  items: z.array(LiveItem),
  texts: LiveTexts,
});
export type LiveView = z.infer<typeof LiveView>;

/** In what part somebody is in the room; a member who brings a case stays a member. */
export const AttendeePart = z.enum(['CONVENER', 'VICE_CONVENER', 'MEMBER', 'GUEST', 'BRINGER']);
export type AttendeePart = z.infer<typeof AttendeePart>;

/**
 * Who is here, by function and never by name. `waiting` sits in the lobby of the case in hand; whoever
 * waits sees of the others only who leads and who waits too. It changes with the case in hand, so it
 * is sent again after lines as well as after somebody comes or goes.
 */
export const Presence = z.array(
  z.strictObject({
    part: AttendeePart,
    function: FunctionKey.nullable(),
    count: z.int().min(1),
    waiting: z.boolean(),
    /** The items that they bring, as far as this viewer may know. */
    brings: z.array(PublicId),
  }),
);
export type Presence = z.infer<typeof Presence>;

/** Enter a session's room and see it. */
export const Join = z.strictObject({ sessionId: PublicId });
export type Join = z.infer<typeof Join>;

/**
 * Ask for a change. `expectedSeq` is the place up to which the sender has seen the log: if it has
 * moved on, the answer is state.changed_meanwhile. A repeated `commandId` has its effect once and is
 * answered alike.
 */
export const Apply = z.strictObject({
  sessionId: PublicId,
  expectedSeq: Seq,
  commandId: z.uuid(),
  command: LiveCommand,
});
export type Apply = z.infer<typeof Apply>;

/** Ask for what came after `seq`, after a gap or a lost connection. */
export const Since = z.strictObject({ sessionId: PublicId, seq: Seq });
export type Since = z.infer<typeof Since>;

export const Refusal = z.strictObject({
  ok: z.literal(false),
  code: z.enum(REFUSALS),
  details: z.record(z.string(), z.unknown()).optional(),
});
export type Refusal = z.infer<typeof Refusal>;

const yes = { ok: z.literal(true), seq: Seq };
const answer = <T extends z.ZodRawShape>(more: T) =>
  z.discriminatedUnion('ok', [z.strictObject({ ...yes, ...more }), Refusal]);

export const JoinAnswer = answer({ view: LiveView, presence: Presence });
export type JoinAnswer = z.infer<typeof JoinAnswer>;

/** Given after the commit. Screens trust `seq` alone: lines may arrive before or after it. */
export const ApplyAnswer = answer({});
export type ApplyAnswer = z.infer<typeof ApplyAnswer>;

/** The lines after the asked seq, or, when the viewer's sight has changed since, a fresh view. */
export const SinceAnswer = answer({ lines: z.array(LiveLine), view: LiveView.nullable() });
export type SinceAnswer = z.infer<typeof SinceAnswer>;

export const LinesPush = z.strictObject({ sessionId: PublicId, lines: z.array(LiveLine) });
export type LinesPush = z.infer<typeof LinesPush>;

export const ViewPush = z.strictObject({ sessionId: PublicId, view: LiveView });
export type ViewPush = z.infer<typeof ViewPush>;

export const PresencePush = z.strictObject({ sessionId: PublicId, presence: Presence });
export type PresencePush = z.infer<typeof PresencePush>;

/** Every message that a client may send: how it is guarded, what it holds and how it is answered. */
export const LIVE_MESSAGES = {
  join: { policy: 'session.attend', message: Join, answer: JoinAnswer },
  apply: { policy: 'session.attend', message: Apply, answer: ApplyAnswer },
  since: { policy: 'session.attend', message: Since, answer: SinceAnswer },
} as const satisfies Record<string, { policy: Policy; message: z.ZodType; answer: z.ZodType }>;
export type LiveMessage = keyof typeof LIVE_MESSAGES;

/** Every message that the server sends unasked. */
export const LIVE_PUSHES = { lines: LinesPush, view: ViewPush, presence: PresencePush } as const;

/** The typed map of socket.io: what a client sends, each with an acknowledgement. */
export type ClientToServer = {
  [M in LiveMessage]: (
    message: z.input<(typeof LIVE_MESSAGES)[M]['message']>,
    answer: (given: z.infer<(typeof LIVE_MESSAGES)[M]['answer']>) => void,
  ) => void;
};

/** The typed map of socket.io: what the server sends. */
export type ServerToClient = {
  [P in keyof typeof LIVE_PUSHES]: (push: z.infer<(typeof LIVE_PUSHES)[P]>) => void;
};
