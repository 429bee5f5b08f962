import { weekdayOf } from '@rukkanen/kernel';
import type { TermRule } from './term-days.js';

/** One day as a rule of its own, held whatever the calendar says of it. */
export const singleDay = (one: {
  readonly date: string;
  readonly startLocal: string;
  readonly minutes: number;
}): TermRule => ({
  repeat: { every: 'WEEK', weekday: weekdayOf(one.date) },
  exceptions: [{ type: 'HOLD', on: one.date }],
  firstOn: one.date,
  lastOn: one.date,
  startTime: one.startLocal,
  minutes: one.minutes,
});
