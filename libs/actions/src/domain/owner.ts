import type { FunctionKey } from '@rukkanen/contract';
import type { SeatOnDay } from '@rukkanen/rosters';

/** An action whose owner is sought. */
export interface WantedAction {
  readonly function: FunctionKey;
  /** Null where none is named: then any seat of the function does. */
  readonly organisationId: string | null;
  /** Of the place where it is done, otherwise the case's; null when neither is known. */
  readonly districtId: string | null;
}

export type Owner =
  | { readonly by: 'SEAT'; readonly seatId: string; readonly personId: string | null }
  | { readonly by: 'BRINGER' }
  | { readonly by: 'NOBODY' };

/** What belongs to the health side: the district's nurse follows it to its end (ROS-07). */
const HEALTH: readonly FunctionKey[] = ['NURSE', 'PHYSICIAN'];

/**
 * Who gets an action in hand: the bringer, when the action is for the function in which the case was
 * brought; otherwise the seat of that function, of its organisation before another's (an area of two
 * counties has a seat of each). Health always goes to a nurse, and with a district known only to its
 * own or to one who serves every district: a missing nurse is shown, not replaced (ROS-06, ROS-07).
 * The seat's holder has it, also while a substitute sits in.
 */
export function ownerOf(
  action: WantedAction,
  presenter: FunctionKey,
  seats: readonly SeatOnDay[],
): Owner {
  const isHealth = HEALTH.includes(action.function);
  if (!isHealth && action.function === presenter) return { by: 'BRINGER' };
  const own = inDistrict(seats, action.districtId).filter(
    ({ seat }) => seat.function === action.function,
  );
  const nurses = isHealth
    ? inDistrict(seats, action.districtId).filter(({ seat }) => seat.function === 'NURSE')
    : [];
  const found = bestOf(own, action.organisationId) ?? bestOf(nurses, action.organisationId);
  if (!found) return { by: 'NOBODY' };
  return { by: 'SEAT', seatId: found.seat.id, personId: found.holder?.id ?? null };
}

const inDistrict = (seats: readonly SeatOnDay[], districtId: string | null): SeatOnDay[] =>
  seats.filter(
    ({ seat }) => districtId === null || seat.districtId === null || seat.districtId === districtId,
  );

/** A held seat before an empty one, within that the organisation's own. */
function bestOf(seats: readonly SeatOnDay[], organisationId: string | null): SeatOnDay | undefined {
  const worth = ({ seat, holder }: SeatOnDay) =>
    (holder ? 2 : 0) + (seat.organisationId === organisationId ? 1 : 0);
  return seats.toSorted((one, other) => worth(other) - worth(one))[0];
}
