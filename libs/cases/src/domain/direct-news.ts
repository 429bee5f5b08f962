import type { CaseState } from '@rukkanen/contract';
import { addWorkingDays, type LocalDay } from '@rukkanen/kernel';

/** What there is to tell of a question to one function: the first four to those asked, the others to its bringer. */
export type DirectNewsKind =
  'WAITS' | 'REPLIED' | 'SOON' | 'LATE' | 'ASKED_BACK' | 'ANSWERED' | 'OVERDUE';

/** On which day somebody was told what of one question. */
export type Told = ReadonlyMap<DirectNewsKind, LocalDay>;

export interface QuestionFacts {
  readonly state: CaseState;
  readonly answerBy: LocalDay;
  /** Whether the bringer has replied to a question back, so that it waits once more. */
  readonly isReplied: boolean;
}

/**
 * What somebody who is asked hears next, each thing once: that it waits, on the working day before its
 * day that it still does, and after the day that it is late. Never two on one day, unless the day passes.
 */
export function newsToAsked(
  { state, answerBy, isReplied }: QuestionFacts,
  today: LocalDay,
  told: Told,
): DirectNewsKind | null {
  if (state !== 'asked') return null;
  const first = isReplied ? 'REPLIED' : 'WAITS';
  const next = answerBy < today ? 'LATE' : told.has(first) ? 'SOON' : first;
  if (told.has(next)) return null;
  const isSoon = addWorkingDays(today, 1) >= answerBy;
  return next === 'SOON' && (!isSoon || told.get(first) === today) ? null : next;
}

/** What its bringer hears next: that something is asked back, that it is answered, that it is late. */
export function newsToBringer(
  { state, answerBy }: QuestionFacts,
  today: LocalDay,
  told: Told,
): DirectNewsKind | null {
  const next =
    state === 'asked_back'
      ? 'ASKED_BACK'
      : state === 'answered'
        ? 'ANSWERED'
        : state === 'asked' && answerBy < today
          ? 'OVERDUE'
          : null;
  return next === null || told.has(next) ? null : next;
}
