import { z } from 'zod';
import { DirectResult, DirectVerdict, FunctionKey } from './codes.js';
import { LocalDate, PublicId } from './fields.js';

/** Whom the bringer asks instead of the team, and until when; the area's usual time when it is left out. */
export const AskFunction = z.strictObject({
  function: FunctionKey,
  answerBy: LocalDate.optional(),
});
export type AskFunction = z.infer<typeof AskFunction>;

/** A question to one function as its bringer's list tells it. */
export const DirectBrief = z.strictObject({
  function: FunctionKey,
  answerBy: LocalDate,
  /** The day has passed and nobody has answered. */
  isLate: z.boolean(),
  verdict: DirectVerdict.nullable(),
});
export type DirectBrief = z.infer<typeof DirectBrief>;

const Words = z.string().nullable();

/** What was asked of one function and what it said, for whoever may see the case (FLW-12). */
export const DirectRequest = z.strictObject({
  ...DirectBrief.shape,
  askedOn: LocalDate,
  /** The case's revision that an answer names. */
  revision: z.int().min(1),
  /** Whether the reader is asked now. */
  isYours: z.boolean(),
  /** The one question back, with what the bringer said to it. */
  askedBack: z.strictObject({ question: Words, reply: Words }).nullable(),
  answer: z.strictObject({ text: Words, by: z.string(), on: LocalDate }).nullable(),
  settled: z
    .strictObject({
      result: DirectResult,
      /** The responsible one first. */
      organisations: z.array(z.strictObject({ id: PublicId, name: z.string() })),
      on: LocalDate,
    })
    .nullable(),
  /** When the case was raised to the team. */
  raisedOn: LocalDate.nullable(),
});
export type DirectRequest = z.infer<typeof DirectRequest>;
