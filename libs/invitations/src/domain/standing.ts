import {
  following,
  occurrences,
  ruleOver,
  type LocalTime,
  type Recurrence,
} from '@rukkanen/calendar';

/** A series of meetings of one length. */
export interface Shape {
  readonly start: LocalTime;
  readonly minutes: number;
  readonly recurrence: Recurrence;
}

/** An occurrence that a person's calendars hold. */
export interface HeldOccurrence {
  readonly occurrence: LocalTime;
  readonly ahead: boolean;
}

/** What becomes of a series that was told, and the new one beside it where there must be one. */
export interface SeriesPlan {
  readonly told: 'KEEP' | 'WITHDRAW' | Shape;
  readonly fresh: Shape | null;
}

const KEEP: SeriesPlan = { told: 'KEEP', fresh: null };

/** Starts by the rule of a shape that are held. */
export const heldIn = ({ start, recurrence }: Shape): LocalTime[] =>
  occurrences({ start, recurrence }).filter((at) => !recurrence.exceptions.includes(at));

/** A series over these starts; null when they make none. */
export function shapeOver(starts: readonly LocalTime[], minutes: number): Shape | null {
  const recurrence = ruleOver(starts);
  const start = starts.toSorted()[0];
  return recurrence && start ? { start, minutes, recurrence } : null;
}

/**
 * What brings a person's series to the starts that are wanted of it from now on.
 *
 * One or a few days that go are left to be taken out one by one; when two or more go at the end, the
 * series is told anew, shorter. What was held stays: a series that has begun is never withdrawn, since
 * calendars would drop its past. Days that fit its rule after its end make it longer. A whole series
 * ahead that is planned anew keeps its UID.
 */
export function planSeries(
  told: Shape | null,
  held: readonly HeldOccurrence[],
  wanted: readonly LocalTime[],
  minutes: number,
): SeriesPlan {
  if (!told) return { told: 'KEEP', fresh: shapeOver(wanted, minutes) };
  const ahead = held.filter((one) => one.ahead).map(({ occurrence }) => occurrence);
  const past = held.filter((one) => !one.ahead).map(({ occurrence }) => occurrence);
  const kept = ahead.filter((at) => wanted.includes(at));
  const fresh = wanted.filter((at) => !ahead.includes(at));
  if (kept.length === 0 && ahead.length > 0) return replaced(told, past, ahead, fresh, minutes);
  if (kept.length > 0 && past.length === 0 && told.minutes !== minutes)
    return { told: shapeOver(wanted, minutes) ?? 'KEEP', fresh: null };
  return resized(told, [...past, ...kept], ahead, fresh, minutes);
}

/** Nothing that is ahead stays. */
function replaced(
  told: Shape,
  past: readonly LocalTime[],
  ahead: readonly LocalTime[],
  fresh: readonly LocalTime[],
  minutes: number,
): SeriesPlan {
  const next = shapeOver(fresh, minutes);
  if (past.length === 0) return { told: next ?? 'WITHDRAW', fresh: null };
  if (ahead.length === 1) return { told: 'KEEP', fresh: next };
  return { told: endingAt(told, past), fresh: next };
}

function resized(
  told: Shape,
  staying: readonly LocalTime[],
  ahead: readonly LocalTime[],
  fresh: readonly LocalTime[],
  minutes: number,
): SeriesPlan {
  const end = last(staying);
  const trailing = ahead.filter((at) => at > end);
  const added = fresh.filter((at) => at > told.recurrence.until && fits(told, at));
  const strange = fresh.filter((at) => !added.includes(at));
  const beside = strange.length > 1 ? shapeOver(strange, minutes) : null;
  if (added.length > 0) return { told: longer(told, added), fresh: beside };
  if (trailing.length > 1) return { told: endingAt(told, staying), fresh: beside };
  return { ...KEEP, fresh: beside };
}

const last = (starts: readonly LocalTime[]): LocalTime => starts.toSorted().at(-1) ?? '';

const endingAt = (told: Shape, staying: readonly LocalTime[]): Shape => ({
  ...told,
  recurrence: { ...told.recurrence, until: last(staying) },
});

/** Whether a start after the end lies on the rule and was never taken out. */
function fits({ start, recurrence }: Shape, wanted: LocalTime): boolean {
  let at = start;
  while (at < wanted) at = following(at, recurrence);
  return at === wanted && !recurrence.exceptions.includes(at);
}

/** Longer, up to the last day added; days between that are not added are excepted. */
function longer(told: Shape, added: readonly LocalTime[]): Shape {
  const until = last(added);
  const between: LocalTime[] = [];
  for (let at = told.recurrence.until; at < until;) {
    at = following(at, told.recurrence);
    if (!added.includes(at)) between.push(at);
  }
  const exceptions = [...new Set([...told.recurrence.exceptions, ...between])];
  return { ...told, recurrence: { ...told.recurrence, until, exceptions } };
}
