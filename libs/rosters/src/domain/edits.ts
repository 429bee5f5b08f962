import type { RosterChange } from '@rukkanen/contract';
import type { LocalDay } from '@rukkanen/kernel';
import { dayAfter, isOn, type Days } from './days.js';

/** Who has a seat in which rank and when, as an edit sees it: ids only. */
export interface Held extends Days {
  readonly rank: number;
  readonly personId: string;
}

type SetHolder = Extract<RosterChange, { type: 'setHolder' }>;
type OrderSubstitutes = Extract<RosterChange, { type: 'orderSubstitutes' }>;

/**
 * Somebody else from a day on: whoever has the rank on that day ends the day before. What begins later
 * stays, and where it overlaps the database refuses the change.
 */
export function withHolder(held: readonly Held[], change: SetHolder): Held[] {
  const { rank, personId, from, to } = change;
  const cut = endBefore(held, from, (one) => one.rank === rank);
  return personId === null ? cut : [...cut, { rank, personId, from, until: dayAfter(to) }];
}

/** The substitutes in a new order from a day on, the first at rank 2. */
export function withSubstitutes(held: readonly Held[], change: OrderSubstitutes): Held[] {
  const { personIds, from, to } = change;
  const cut = endBefore(held, from, ({ rank }) => rank > 1);
  const until = dayAfter(to);
  return [
    ...cut,
    ...personIds.map((personId, index) => ({ rank: index + 2, personId, from, until })),
  ];
}

function endBefore(held: readonly Held[], day: LocalDay, concerns: (one: Held) => boolean): Held[] {
  return held.flatMap((one) => {
    if (!concerns(one) || !isOn(one, day)) return [one];
    return one.from === day ? [] : [{ ...one, until: day }];
  });
}
