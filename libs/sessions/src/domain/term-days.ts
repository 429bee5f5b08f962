import type { BreakKind, Holiday, Repeat, TermDayState, TermException } from '@rukkanen/contract';
import { holidayOn, type LocalDay } from '@rukkanen/kernel';
import { daysOf } from './term-pattern.js';
import { instantOf, offsetOf } from './wall-time.js';

/** Days on which an area's teams do not meet. */
export interface AreaBreak {
  readonly kind: BreakKind;
  readonly firstOn: LocalDay;
  readonly lastOn: LocalDay;
}

/** A term by its rule: what is needed to say on which days it is held. */
export interface TermRule {
  readonly repeat: Repeat;
  readonly exceptions: readonly TermException[];
  readonly firstOn: LocalDay;
  readonly lastOn: LocalDay;
  readonly startTime: string;
  readonly minutes: number;
}

/** One day of a term. `on` and the instants are null when nothing is held. */
export interface PlannedDay {
  readonly plannedOn: LocalDay;
  readonly on: LocalDay | null;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly state: TermDayState;
  readonly holiday: Holiday | null;
  readonly breakKind: BreakKind | null;
  readonly clocks: 'SUMMER' | 'WINTER' | null;
}

/** A day that is held. */
export type HeldDay = PlannedDay & {
  readonly on: LocalDay;
  readonly startsAt: Date;
  readonly endsAt: Date;
};

export const isHeld = (day: PlannedDay): day is HeldDay => day.startsAt !== null;

/**
 * The days of a term: the pattern's, less holidays and break weeks, with its exceptions. What the
 * convener says of a day goes before what the calendar says. The wall time stays through both changes
 * of the clocks; a time that the clocks skip makes the day impossible, and its session is refused.
 */
export function planned(rule: TermRule, breaks: readonly AreaBreak[]): PlannedDay[] {
  const byDay = new Map(rule.exceptions.map((exception) => [exception.on, exception]));
  const days = daysOf(rule.repeat, rule.firstOn, rule.lastOn).map((plannedOn) =>
    planDay(rule, plannedOn, byDay.get(plannedOn) ?? null, breakOn(breaks, plannedOn)),
  );
  return withClocks(days);
}

/** Exceptions of days that the pattern does not give: they would be kept and never do anything. */
export function strayExceptions({ repeat, exceptions, firstOn, lastOn }: TermRule): LocalDay[] {
  const days = new Set(daysOf(repeat, firstOn, lastOn));
  return exceptions.map(({ on }) => on).filter((on) => !days.has(on));
}

const breakOn = (breaks: readonly AreaBreak[], day: LocalDay): BreakKind | null =>
  breaks.find(({ firstOn, lastOn }) => firstOn <= day && day <= lastOn)?.kind ?? null;

function planDay(
  { startTime, minutes }: TermRule,
  plannedOn: LocalDay,
  exception: TermException | null,
  breakKind: BreakKind | null,
): PlannedDay {
  const holiday = holidayOn(plannedOn);
  const about = { plannedOn, holiday, breakKind, clocks: null };
  const nothing = { ...about, on: null, startsAt: null, endsAt: null };
  const free = leftOut(exception, holiday, breakKind);
  if (free) return { ...nothing, state: free };
  const on = exception?.type === 'MOVE' ? exception.to : plannedOn;
  const startsAt = instantOf(on, startTime);
  if (!startsAt) return { ...nothing, state: 'NO_SUCH_TIME' };
  const endsAt = new Date(startsAt.getTime() + minutes * 60_000);
  return { ...about, on, startsAt, endsAt, state: on === plannedOn ? 'HELD' : 'MOVED' };
}

function leftOut(
  exception: TermException | null,
  holiday: Holiday | null,
  breakKind: BreakKind | null,
): TermDayState | null {
  if (exception) return exception.type === 'SKIP' ? 'SKIPPED' : null;
  if (holiday) return 'HOLIDAY';
  return breakKind ? 'BREAK' : null;
}

/** Marks each held day before which the clocks have been changed since the held day before it. */
function withClocks(days: readonly PlannedDay[]): PlannedDay[] {
  let before: number | null = null;
  return days.map((day) => {
    if (!isHeld(day)) return day;
    const offset = offsetOf(day.startsAt);
    const changed = before !== null && before !== offset;
    before = offset;
    return changed ? { ...day, clocks: offset === 180 ? 'SUMMER' : 'WINTER' } : day;
  });
}
