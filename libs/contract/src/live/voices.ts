import { z } from 'zod';
import { Acknowledgement } from '../case.js';
import { FlowAnswer, FunctionKey } from '../codes.js';
import { humanText, Instant, PublicId } from '../fields.js';

/** Answers to the five guiding questions; one that is left out was not answered. */
export const VoiceAnswers = z.strictObject({
  Q1: FlowAnswer.nullable(),
  Q2: FlowAnswer.nullable(),
  Q3: FlowAnswer.nullable(),
  Q4: FlowAnswer.nullable(),
  Q5: FlowAnswer.nullable(),
});
export type VoiceAnswers = z.infer<typeof VoiceAnswers>;

/** What one function answered; `given` is null until all are revealed together (FLW-14). */
export const VoiceAnswer = z.strictObject({
  function: FunctionKey,
  given: VoiceAnswers.nullable(),
  /** Given once the others' answers were known; not counted as agreement. */
  late: z.boolean(),
});
export type VoiceAnswer = z.infer<typeof VoiceAnswer>;

/** One function's line about the case; `textId` is null until its turn has come (LIV-07). */
export const VoiceView = z.strictObject({
  function: FunctionKey,
  textId: z.uuid().nullable(),
  shown: z.boolean(),
});
export type VoiceView = z.infer<typeof VoiceView>;

/** What the functions say of a case beside the convener. */
export const Voices = z.strictObject({
  answers: z.array(VoiceAnswer),
  revealedAt: Instant.nullable(),
  views: z.array(VoiceView),
  /** Whose line the room is looking at. */
  turn: FunctionKey.nullable(),
});
export type Voices = z.infer<typeof Voices>;

const own = { itemId: PublicId, function: FunctionKey };

/**
 * Silent answers and own lines are given by whoever sits in a function and sees the case; revealing
 * the answers and going through the lines is in the convener's hand.
 */
export const VOICE_COMMANDS = [
  z.strictObject({ type: z.literal('giveAnswers'), ...own, answers: VoiceAnswers }),
  z.strictObject({ type: z.literal('revealAnswers'), itemId: PublicId }),
  z.strictObject({
    type: z.literal('giveView'),
    ...own,
    text: humanText(3, 280),
    acknowledgements: z.array(Acknowledgement).max(20).default([]),
  }),
  z.strictObject({ type: z.literal('showView'), ...own }),
] as const;

/**
 * What came of it. In the log `given` and `textId` are always there; on the wire they are null while
 * they are still silent, for the convener too. What reveals them brings them along.
 */
export const VOICE_EVENTS = [
  z.strictObject({
    type: z.literal('answersGiven'),
    ...own,
    given: VoiceAnswers.nullable(),
    late: z.boolean(),
  }),
  z.strictObject({
    type: z.literal('answersRevealed'),
    itemId: PublicId,
    answers: z.array(VoiceAnswer),
  }),
  z.strictObject({ type: z.literal('viewGiven'), ...own, textId: z.uuid().nullable() }),
  z.strictObject({ type: z.literal('viewShown'), ...own, textId: z.uuid() }),
] as const;
