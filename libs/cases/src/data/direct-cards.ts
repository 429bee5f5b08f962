import type { AskedOfMe, DirectBrief, DirectRequest } from '@rukkanen/contract';
import type { LocalDay } from '@rukkanen/kernel';
import type { TextsById } from '@rukkanen/texts';
import type { FullCase } from './cases.repository.js';
import type { DirectRow } from './direct.repository.js';

const isLate = ({ answerBy, answeredOn, raisedOn }: DirectRow, today: LocalDay): boolean =>
  answeredOn === null && raisedOn === null && answerBy < today;

/** A question as its bringer's list tells it. */
export const toBrief = (row: DirectRow, today: LocalDay): DirectBrief => ({
  function: row.function,
  answerBy: row.answerBy,
  isLate: isLate(row, today),
  verdict: row.verdict,
});

/** The ids of every text of a question. */
export const textIdsOfDirect = (row: DirectRow): string[] =>
  [row.questionText, row.replyText, row.answerText].filter((id) => id !== null);

interface Seen {
  readonly words: TextsById;
  readonly today: LocalDay;
  readonly revision: number;
  readonly isYours: boolean;
}

/** A question with its opened words; null where they have been deleted. */
export function toDirect(row: DirectRow, seen: Seen): DirectRequest {
  const word = (id: string | null) => (id ? (seen.words.get(id) ?? null) : null);
  return {
    ...toBrief(row, seen.today),
    askedOn: row.askedOn,
    revision: seen.revision,
    isYours: seen.isYours,
    askedBack: row.questionText
      ? { question: word(row.questionText), reply: word(row.replyText) }
      : null,
    answer: row.answeredOn
      ? { text: word(row.answerText), by: row.answererName ?? '', on: row.answeredOn }
      : null,
    settled:
      row.result && row.settledOn
        ? { result: row.result, organisations: row.organisations, on: row.settledOn }
        : null,
    raisedOn: row.raisedOn,
  };
}

/** A question as one of those who are asked sees it in their list. */
export const toAskedOfMe = (
  { row: { id, codeWord, state } }: FullCase,
  direct: DirectRow,
  question: string | null,
  today: LocalDay,
): AskedOfMe => ({
  id,
  codeWord,
  state,
  function: direct.function,
  question,
  askedOn: direct.askedOn,
  answerBy: direct.answerBy,
  isLate: isLate(direct, today),
});
