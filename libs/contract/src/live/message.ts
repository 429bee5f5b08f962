import { z } from 'zod';
import type { Policy } from '../actions.js';
import { FunctionKey } from '../codes.js';
import { PublicId } from '../fields.js';
import { REFUSALS } from '../refusals.js';
import { LiveCommand } from './command.js';
import { LiveLine, Seq } from './line.js';
import { Presence } from './presence.js';
import { LiveView } from './view.js';

/** The socket.io namespace of the live room. */
export const LIVE_NAMESPACE = '/live';

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

/** `functions` are those in which the one who enters may speak of a case; left out where there are none. */
export const JoinAnswer = answer({
  view: LiveView,
  presence: Presence,
  functions: z.array(FunctionKey).optional(),
});
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
