import type { ConsultationMode, Urgency } from '@rukkanen/contract';
import type { SeatOnDay } from '@rukkanen/rosters';
import { bestOrder, type Movable } from './arrange/index.js';
import { attendance, whomItNeeds, type PlannedItem } from './attendance.js';
import { minutes, type SessionTimes } from './schedule.js';

/** A case on an agenda with what decides its place. */
export interface PlacedItem extends PlannedItem {
  readonly submittedOn: string;
  readonly urgency: Urgency | null;
  readonly item: { readonly keptSlot: boolean };
}

/** The cases of a session as the optimiser takes them: urgent, then oldest first, each with whom it needs. */
export const movables = (
  session: SessionTimes,
  items: readonly PlacedItem[],
  seats: readonly SeatOnDay[],
  mode: ConsultationMode,
): Movable[] =>
  items.toSorted(mostUrgentFirst).map((item) => ({
    id: item.caseId,
    people: whomItNeeds(session, item, seats, mode),
    ...(item.item.keptSlot && { slot: item.position }),
  }));

/** Person-minutes of a session: in the order it has, in its best order, and with everybody there all the time. */
export interface TimeSpent {
  readonly needed: number;
  readonly best: number;
  readonly everybody: number;
}

/** What a session takes of people's time (SES-07); everybody is whoever its cases call. */
export function timeSpent(
  session: SessionTimes,
  items: readonly PlacedItem[],
  seats: readonly SeatOnDay[],
  mode: ConsultationMode,
): TimeSpent {
  const spent = (of: readonly PlannedItem[]) =>
    minutes(session, attendance(session, of, seats, mode).windows);
  const order = bestOrder(movables(session, items, seats, mode))?.map(({ id }) => id);
  const best = order && items.map((item) => ({ ...item, position: placeIn(order, item) }));
  return { ...spent(items), best: spent(best ?? items).needed };
}

const placeIn = (order: readonly string[], { caseId }: PlannedItem): number =>
  order.indexOf(caseId) + 1;

/** The urgent before the others, the nearer day before the later one, then the older case (SES-14, SES-07). */
const mostUrgentFirst = (one: PlacedItem, other: PlacedItem): number =>
  pressing(one).localeCompare(pressing(other)) ||
  one.submittedOn.localeCompare(other.submittedOn) ||
  one.position - other.position;

const pressing = ({ urgency }: PlacedItem): string => (urgency ? (urgency.by ?? '9998') : '9999');
