import type { LocalTime, Recurrence, Rule } from './event.js';
import { occurrences } from './series.js';
import { begins, following } from './wall-time.js';

const RULES: readonly Rule[] = [
  { rule: 'WEEKLY', interval: 1 },
  { rule: 'WEEKLY', interval: 2 },
  ...([1, 2, 3, 4, -1] as const).map((nth): Rule => ({ rule: 'MONTHLY', nth })),
];

/**
 * The rule that says these starts with the fewest exceptions, or null when no rule of the house hits
 * them all or there are not two of them. A series is made of the days that are held, so that whoever
 * planned them, and how, does not matter to calendars.
 */
export function ruleOver(starts: readonly LocalTime[]): Recurrence | null {
  const wanted = [...new Set(starts)].sort();
  const [first, second] = wanted;
  if (first === undefined || second === undefined) return null;
  const found = RULES.flatMap((rule) => over(first, wanted, rule) ?? []);
  return found.toSorted((a, b) => a.exceptions.length - b.exceptions.length)[0] ?? null;
}

function over(first: LocalTime, wanted: readonly LocalTime[], rule: Rule): Recurrence | null {
  const until = wanted.at(-1) ?? first;
  if (!begins(first, rule)) return null;
  const all = [first];
  for (let at = first; at < until; all.push(at)) at = following(at, rule);
  if (!wanted.every((at) => all.includes(at))) return null;
  return { ...rule, until, exceptions: all.filter((at) => !wanted.includes(at)) };
}

/**
 * The series as it is written: it begins and ends on occurrences that are held, and excepts only days
 * between. Null when nothing of it is held. The occurrences are the same.
 */
export function trimmed(
  start: LocalTime,
  recurrence: Recurrence,
): { start: LocalTime; recurrence: Recurrence } | null {
  const out = new Set(recurrence.exceptions);
  const all = occurrences({ start, recurrence });
  const held = all.filter((at) => !out.has(at));
  const [first] = held;
  const until = held.at(-1);
  if (first === undefined || until === undefined) return null;
  const exceptions = all.filter((at) => out.has(at) && at > first && at < until);
  return { start: first, recurrence: { ...recurrence, until, exceptions } };
}
