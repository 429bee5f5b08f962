import type { TermBlocker, TermDay } from '@rukkanen/contract';
import type { LocalDay } from '@rukkanen/kernel';
import { LONGEST_DAYS } from './term-pattern.js';

/** A day with what only the roster and the clock know of it. */
export interface WeighedDay {
  readonly day: TermDay;
  /** A required seat that nobody holds: the session may not be published (STATES.md, session). */
  readonly unheld: boolean;
  readonly passed: boolean;
}

/** What keeps a term from being sent, the weightiest first; empty when nothing does. */
export function blockersOf(days: readonly WeighedDay[]): TermBlocker[] {
  const where = (is: (one: WeighedDay) => boolean): LocalDay[] =>
    days.filter(is).map(({ day }) => day.plannedOn);
  const held = where(({ day }) => day.on !== null);
  const found: TermBlocker[] = [
    { code: 'session.skipped_hour', days: where(({ day }) => day.state === 'NO_SUCH_TIME') },
    { code: 'session.day_passed', days: where(({ passed }) => passed) },
    {
      code: 'session.team_busy',
      days: where(({ day }) => day.conflicts.some(({ kind }) => kind === 'TEAM')),
    },
    { code: 'session.seat_unheld', days: where(({ unheld }) => unheld) },
  ];
  const blocking = found.filter((one) => one.days.length > 0);
  return held.length > 0 ? blocking : [{ code: 'term.no_days', days: [] }, ...blocking];
}

/** Slots for cases that fit between opening and closing; other meetings discuss no cases. */
export function slotsIn(
  team: {
    readonly slotMinutes: number;
    readonly openingMinutes: number;
    readonly closingMinutes: number;
  },
  kind: string,
  minutes: number,
): number {
  if (kind !== 'CONSULTATION') return 0;
  const left = minutes - team.openingMinutes - team.closingMinutes;
  return Math.max(0, Math.floor(left / team.slotMinutes));
}

/** Whether a term lasts longer than a year: no roster and no calendar holds it. */
export const isTooLong = (firstOn: LocalDay, lastOn: LocalDay): boolean =>
  (Date.parse(lastOn) - Date.parse(firstOn)) / 86_400_000 > LONGEST_DAYS;
