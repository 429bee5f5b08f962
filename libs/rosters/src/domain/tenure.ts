import { daysBetween, type LocalDay } from '@rukkanen/kernel';
import type { Holding, Person } from './roster.js';

/** A seat that passes from one holder to another; `to` is null while nobody has been named. */
export interface Handover {
  readonly seatId: string;
  readonly from: Person;
  readonly to: Person | null;
  /** The first day on which the earlier holder no longer has it, and the one of the next. */
  readonly on: LocalDay;
  readonly taken: LocalDay | null;
}

/** Every handover of a seat, in order. Substitutes are no holders: the seat passes by them. */
export function handoversOf(holdings: readonly Holding[]): Handover[] {
  const held = holdings
    .filter(({ rank }) => rank === 1)
    .toSorted((one, other) => ((one.from ?? '') < (other.from ?? '') ? -1 : 1));
  return held.flatMap(({ seatId, person, until: on }, index): Handover[] => {
    const next = held[index + 1];
    if (on === null) return [];
    return [{ seatId, from: person, to: next?.person ?? null, on, taken: next?.from ?? null }];
  });
}

/**
 * For how many days until today nobody held a seat that had been held (ROS-16), the gap that is going on
 * included. A substitute does not close it: counted is how long nobody answered for the seat.
 */
export const gapDays = (holdings: readonly Holding[], today: LocalDay): number =>
  handoversOf(holdings)
    .filter(({ on }) => on < today)
    .reduce((sum, { on, taken }) => sum + daysBetween(on, earlier(taken, today)), 0);

const earlier = (one: LocalDay | null, other: LocalDay): LocalDay =>
  one !== null && one < other ? one : other;
