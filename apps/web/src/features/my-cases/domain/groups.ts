import type { MyCase } from '@rukkanen/contract';

export interface CaseGroups {
  /** The next own window that has not passed: there the reader is needed. */
  readonly next: MyCase | null;
  /** What cannot go on before the reader acts: a question to answer, a client to tell. */
  readonly waiting: readonly MyCase[];
  readonly rest: readonly MyCase[];
}

const windowEnd = ({ window }: MyCase): number => (window ? Date.parse(window.endsAt) : 0);
const windowStart = ({ window }: MyCase): number => (window ? Date.parse(window.startsAt) : 0);

/** Still ahead or under way; a running session stays in view however late it is. */
const isAhead = (one: MyCase, now: number): boolean =>
  one.window !== null && one.waitsFor === 'MEETING' && (one.window.live || windowEnd(one) > now);

export const isToAnswer = ({ state }: MyCase): boolean => state === 'needs_information';

export const isToTell = ({ state, feedback }: MyCase): boolean =>
  state === 'decided' && feedback?.doneOn === null;

/** A question to one function that the bringer moves on: answered, asked back, or not answered in time. */
export const isOwnTurn = ({ state, direct }: MyCase): boolean =>
  state === 'asked_back' || state === 'answered' || (state === 'asked' && direct?.isLate === true);

/** The day by which a waiting case is awaited; questions come before days. */
const dueOf = (one: MyCase): string =>
  isToAnswer(one) || isOwnTurn(one) ? '' : (one.feedback?.dueOn ?? '9999');

/**
 * The reader's own cases in the order in which they matter: the next own window, then what waits for
 * the reader by its day, then the rest, newest first. Every case stands in exactly one of the three.
 */
export function inGroups(cases: readonly MyCase[], now: Date): CaseGroups {
  const ahead = cases
    .filter((one) => isAhead(one, now.getTime()))
    .sort((a, b) => windowStart(a) - windowStart(b));
  const next = ahead[0] ?? null;
  const others = cases.filter((one) => one !== next);
  const waits = (one: MyCase) => isToAnswer(one) || isOwnTurn(one) || isToTell(one);
  return {
    next,
    waiting: others.filter(waits).sort((a, b) => dueOf(a).localeCompare(dueOf(b))),
    rest: others
      .filter((one) => !waits(one))
      .sort((a, b) => b.submittedOn.localeCompare(a.submittedOn)),
  };
}
