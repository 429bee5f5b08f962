import type { ConsultedFact, LocalDate } from './facts.js';
import { percent } from './rounding.js';

/** How clients have heard of what was decided (CON-02). */
export interface ToldOnTime {
  readonly told: number;
  readonly onTime: number;
  readonly late: number;
  /** Not told, and the day has passed. */
  readonly overdue: number;
  /** Of all that were told or should have been. */
  readonly onTimePercent: number | null;
}

/** As it stood on the evening of `asOf`; a case whose day is still ahead counts once it is told. */
export function toldOnTime(consulted: readonly ConsultedFact[], asOf: LocalDate): ToldOnTime {
  const asked = consulted.flatMap(({ heldOn, feedbackDueOn: dueOn, feedbackDoneOn: doneOn }) =>
    heldOn <= asOf && dueOn !== null ? [{ dueOn, doneOn }] : [],
  );
  const told = asked.flatMap(({ dueOn, doneOn }) =>
    doneOn !== null && doneOn <= asOf ? [doneOn <= dueOn] : [],
  );
  const onTime = told.filter(Boolean).length;
  const overdue = asked.filter(
    ({ dueOn, doneOn }) => dueOn < asOf && (doneOn === null || doneOn > asOf),
  ).length;
  return {
    told: told.length,
    onTime,
    late: told.length - onTime,
    overdue,
    onTimePercent: percent(onTime, told.length + overdue),
  };
}
