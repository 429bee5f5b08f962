import type { EmptyBecause } from '@rukkanen/contract';
import type { LocalDay } from '@rukkanen/kernel';
import { isOn } from './days.js';
import { bySeat, without, type Person, type RosterFacts, type SeatOnDay } from './roster.js';

/** One seat on a day: who sits in it, everybody who may by rank, and why nobody does. */
export interface Succession {
  readonly seat: SeatOnDay;
  readonly ranks: readonly Person[];
  readonly empty: EmptyBecause | null;
}

/** The seats of a day without whoever declined, each with its line of holders (ROS-04). */
export function successions(
  facts: RosterFacts,
  day: LocalDay,
  declined: ReadonlySet<string>,
): Succession[] {
  const held = new Map(bySeat(facts).map(({ seat, holdings }) => [seat.id, holdings]));
  return without(facts, day, declined).map((seat) => {
    const ranks = (held.get(seat.seat.id) ?? [])
      .filter((one) => isOn(one, day))
      .map(({ person }) => person);
    return { seat, ranks, empty: emptyBecause(seat, ranks) };
  });
}

function emptyBecause({ sits, holder }: SeatOnDay, ranks: readonly Person[]): EmptyBecause | null {
  if (sits) return null;
  if (!holder) return 'NO_HOLDER';
  return ranks.length === 1 ? 'NO_SUBSTITUTE' : 'NOBODY_LEFT';
}
