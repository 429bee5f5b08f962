import type { FunctionKey } from '@rukkanen/contract';
import type { LocalDay } from '@rukkanen/kernel';

export interface Person {
  readonly id: string;
  readonly name: string;
}

/** Who holds a seat at a rank while valid; rank 1 is the holder, the next ones substitutes. */
export interface Holding extends Person {
  readonly rank: number;
  /** First and last day, inclusive; an open end is null. */
  readonly from: LocalDay;
  readonly to: LocalDay | null;
}

export interface Absence {
  readonly personId: string;
  readonly from: LocalDay;
  readonly to: LocalDay;
}

/** A seat of a team with everything that decides who sits in it. */
export interface Seat {
  readonly id: string;
  readonly teamId: string;
  readonly function: FunctionKey;
  readonly organisationId: string;
  readonly districtId: string | null;
  readonly holdings: readonly Holding[];
  readonly absences: readonly Absence[];
}

/** Who sits on a day, and in which part; nobody when the seat is uncovered, and why. */
export type Sitting =
  | { readonly part: 'HOLDER' | 'SUBSTITUTE'; readonly person: Person }
  | { readonly part: 'UNCOVERED'; readonly reason: 'absent_without_substitute' | 'no_holder' };

/** The people of a seat on a day, by rank, whether present or away. */
export const holdersOn = ({ holdings }: Seat, day: LocalDay): Holding[] =>
  holdings
    .filter(({ from, to }) => from <= day && (to === null || day <= to))
    .toSorted((one, other) => one.rank - other.rank);

/**
 * Who sits in a seat on a day: the first by rank who is not away (ROS-04). A seat whose holders are
 * all away is uncovered, as is one that nobody holds.
 */
export function sittingOn(seat: Seat, day: LocalDay): Sitting {
  const holders = holdersOn(seat, day);
  const present = holders.find(({ id }) => !isAway(seat, id, day));
  if (!present)
    return {
      part: 'UNCOVERED',
      reason: holders.length > 0 ? 'absent_without_substitute' : 'no_holder',
    };
  const { id, name, rank } = present;
  return { part: rank === 1 ? 'HOLDER' : 'SUBSTITUTE', person: { id, name } };
}

const isAway = ({ absences }: Seat, personId: string, day: LocalDay): boolean =>
  absences.some((away) => away.personId === personId && away.from <= day && day <= away.to);
