import { dayOf, daysBetween, minutesBetween } from '../../../lib/time.js';

/** How far a moment is, in the largest unit that says enough. */
export type Away =
  | { readonly unit: 'started' }
  | { readonly unit: 'minutes' | 'hours'; readonly count: number }
  | { readonly unit: 'days'; readonly count: number };

/** Minutes up to an hour, hours for the rest of the day in Finland, then whole calendar days. */
export function awayOf(at: string, now: Date): Away {
  const days = daysBetween(now, at);
  if (days > 0 && dayOf(at) !== dayOf(now)) return { unit: 'days', count: days };
  const minutes = minutesBetween(now, at);
  if (minutes < 1) return { unit: 'started' };
  if (minutes < 60) return { unit: 'minutes', count: minutes };
  return { unit: 'hours', count: Math.round(minutes / 60) };
}

/** The room opens to its people this long before the own turn (minutes). */
const SOON = 30;

/** Whether the way to the live room is worth showing. */
export const isSoon = (startsAt: string, live: boolean, now: Date): boolean =>
  live || minutesBetween(now, startsAt) <= SOON;
