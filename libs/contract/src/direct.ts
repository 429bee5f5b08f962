import { z } from 'zod';
import { Acknowledgement, ReadText } from './case.js';
import { CaseState, DirectResult, DirectVerdict, FunctionKey } from './codes.js';
import { humanText, LocalDate, PublicId } from './fields.js';

const guarded = { acknowledgements: z.array(Acknowledgement).max(20).default([]) };

/** Which functions of an area have somebody to ask today, and by when they answer when no day is given. */
export const AskableFunctions = z.strictObject({
  functions: z.array(FunctionKey),
  answerBy: LocalDate,
});
export type AskableFunctions = z.infer<typeof AskableFunctions>;

/** A question that waits for the reader in a function of theirs, or that was answered there. */
export const AskedOfMe = z.strictObject({
  id: PublicId,
  codeWord: z.string(),
  state: CaseState,
  function: FunctionKey,
  question: ReadText,
  askedOn: LocalDate,
  answerBy: LocalDate,
  isLate: z.boolean(),
});
export type AskedOfMe = z.infer<typeof AskedOfMe>;

/** What the function says: the answer, or that the matter needs the whole team. Both in words. */
export const AnswerDirect = z
  .strictObject({
    revision: z.int().min(1),
    verdict: DirectVerdict,
    answer: humanText(10, 2_000),
    ...guarded,
  })
  .meta({
    examples: [
      {
        revision: 1,
        verdict: 'ANSWER',
        answer: 'Kannattaa aloittaa kivun arviosta terveysasemalla; lausunto ohjaa loppua.',
        acknowledgements: [],
      },
    ],
  });
export type AnswerDirect = z.infer<typeof AnswerDirect>;

/** Something that has to be known before the answer: asked once. */
export const AskBack = z
  .strictObject({ revision: z.int().min(1), question: humanText(5, 400), ...guarded })
  .meta({
    examples: [{ revision: 1, question: 'Onko kuntoutuksesta jo puhuttu?', acknowledgements: [] }],
  });
export type AskBack = z.infer<typeof AskBack>;

/** What the bringer says to a question back. */
export const ReplyDirect = z
  .strictObject({ reply: humanText(5, 1_000), ...guarded })
  .meta({ examples: [{ reply: 'On puhuttu, asiakas toivoo sitä itse.', acknowledgements: [] }] });
export type ReplyDirect = z.infer<typeof ReplyDirect>;

/**
 * The answer is enough: what follows from it, and who is responsible, the first organisation named;
 * two when they go on together (FLW-13).
 */
export const SettleDirect = z
  .strictObject({
    result: DirectResult,
    organisations: z.array(PublicId).min(1).max(2),
  })
  .refine(
    ({ result, organisations }) =>
      new Set(organisations).size === organisations.length &&
      organisations.length === (result === 'TOGETHER' ? 2 : 1),
    { path: ['organisations'] },
  )
  .meta({ examples: [{ result: 'TOGETHER', organisations: ['EMPA_SAT', 'WSC_SAT'] }] });
export type SettleDirect = z.infer<typeof SettleDirect>;

/** Whose questions are counted; without an area all together, or the reader's only one. */
export const QuestionFlowQuery = z.strictObject({ area: PublicId.optional() });
export type QuestionFlowQuery = z.infer<typeof QuestionFlowQuery>;

const Count = z.int().min(0).nullable();

/** The term's questions to one function, and those that were answered in time; null is protected (DPR-05). */
export const QuestionFlowFigures = z.strictObject({ asked: Count, onTime: Count });
export type QuestionFlowFigures = z.infer<typeof QuestionFlowFigures>;
