import { z } from 'zod';
import { FunctionKey } from './codes.js';
import { LocalDate } from './fields.js';

/** The guiding questions that a decision may rest on (FLW-01; the flow's own ids). */
export const FlowQuestionId = z.enum(['Q1', 'Q2', 'Q3', 'Q4', 'Q5']);
export type FlowQuestionId = z.infer<typeof FlowQuestionId>;

/** Why a case was decided though an asked function was not there. */
export const WithoutReason = z.enum([
  'ENOUGH_KNOWN',
  'HEARD_BEFORE',
  'ASKED_IN_WRITING',
  'CANNOT_WAIT',
]);
export type WithoutReason = z.infer<typeof WithoutReason>;

/** Why a case was opened though a function was not there that it asks for or its team wants. */
export const OpenWithoutReason = z.enum([...WithoutReason.options, 'JOINS_LATER']);
export type OpenWithoutReason = z.infer<typeof OpenWithoutReason>;

/** Why a confirmed decision is superseded; it is never edited. */
export const SupersedeReason = z.enum(['ERROR', 'NEW_INFORMATION', 'BRINGER_DISAGREES']);
export type SupersedeReason = z.infer<typeof SupersedeReason>;

/** Who looks at a jobseeker status again, and on which day (PRC-15). */
export const StatusReview = z.strictObject({ function: FunctionKey, on: LocalDate });
export type StatusReview = z.infer<typeof StatusReview>;

/** Coded marks beside an exit. Left out where there is nothing to say; no story slips in. */
export const decisionMarks = {
  restsOn: z.array(FlowQuestionId).max(5).optional(),
  /** Functions that hold another view than the team (FLW-14). */
  dissent: z.array(FunctionKey).max(FunctionKey.options.length).optional(),
  withoutReason: WithoutReason.nullable().optional(),
  supersedeReason: SupersedeReason.nullable().optional(),
  statusReview: StatusReview.nullable().optional(),
};
