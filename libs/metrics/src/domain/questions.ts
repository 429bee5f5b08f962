import type { LocalDate } from './facts.js';
import { isSmall } from './suppression/small.js';

/** A question to one function as statistics see it: days alone (FLW-12). */
export interface QuestionFact {
  readonly areaId: string;
  readonly askedOn: LocalDate;
  readonly answerBy: LocalDate;
  readonly answeredOn: LocalDate | null;
}

/** How many questions were asked of one function, and how many of them it answered in time. */
export interface QuestionFigures {
  readonly asked: number;
  readonly onTime: number;
}

/** What of these may be shown; null is protected. */
export type ShownQuestions = {
  readonly [Figure in keyof QuestionFigures]: QuestionFigures[Figure] | null;
};

/** As it stood on the evening of `asOf`; a question belongs to the day on which it was asked. */
export function questions(all: readonly QuestionFact[], asOf: LocalDate): QuestionFigures {
  const asked = all.filter(({ askedOn }) => askedOn <= asOf);
  const onTime = asked.filter(
    ({ answerBy, answeredOn }) =>
      answeredOn !== null && answeredOn <= answerBy && answeredOn <= asOf,
  );
  return { asked: asked.length, onTime: onTime.length };
}

/**
 * Hides small counts, and a part whose rest is small: who answered in time and who did not are both
 * people (DPR-05).
 */
export function shownOf({ asked, onTime }: QuestionFigures): ShownQuestions {
  const rest = asked - onTime;
  const partHidden = isSmall(asked) || isSmall(onTime) || isSmall(rest);
  return { asked: isSmall(asked) ? null : asked, onTime: partHidden ? null : onTime };
}

/** All areas together: a sum is shown only when each of its parts is, so that none can be told from it. */
export function shownTogether(areas: readonly QuestionFigures[]): ShownQuestions {
  const shown = areas.map(shownOf);
  const sum = (figure: keyof QuestionFigures): number | null =>
    shown.some((one) => one[figure] === null)
      ? null
      : areas.reduce((total, one) => total + one[figure], 0);
  return { asked: sum('asked'), onTime: sum('onTime') };
}
