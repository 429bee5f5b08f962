import type { ActivationBlocker } from '@rukkanen/contract';
import type { LocalDay } from '@rukkanen/kernel';
import { seatOn, type SeatFacts } from './roster.js';

/** What decides whether a team may begin. */
export interface Founding {
  readonly roster: readonly SeatFacts[];
  readonly today: LocalDay;
  /** The wellbeing services counties of the area. */
  readonly counties: readonly string[];
  /** The organisation of each person. */
  readonly organisationOf: (personId: string) => string | null;
}

/**
 * What stands in the way of a team's beginning (ROS-02): its convener comes from a wellbeing services
 * county of the area, by seat and by employer. A vice convener does when the holder is away.
 */
export function blockersOf({
  roster,
  today,
  counties,
  organisationOf,
}: Founding): ActivationBlocker[] {
  const convening = roster.filter(({ seat }) => seat.function === 'CONVENER');
  if (convening.length === 0) return ['no_convener_seat'];
  if (convening.some(({ seat }) => !counties.includes(seat.organisationId)))
    return ['convener_not_from_county'];
  const sitting = convening.flatMap((written) => seatOn(written, today).sits ?? []);
  if (sitting.length === 0) return ['no_convener'];
  const from = sitting.map(({ id }) => organisationOf(id) ?? '');
  return from.every((id) => counties.includes(id)) ? [] : ['convener_not_from_county'];
}
