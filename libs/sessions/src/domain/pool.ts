import { POOL_SLOT_MINUTES, type FunctionKey, type OrganisationType } from '@rukkanen/contract';
import { mergeByPerson, type Window } from './attendance.js';
import type { Span } from './schedule.js';

/** A pooled expert's slot that is booked for a session. */
export interface Booked extends Span {
  readonly personId: string;
  readonly name: string;
  readonly function: FunctionKey;
  readonly organisationType: OrganisationType | null;
}

/** So many slots in a row. */
export const slotsFrom = (startsAt: Date, count: number): Span[] =>
  Array.from({ length: count }, (_, index) => {
    const at = (slot: number) => new Date(startsAt.getTime() + slot * POOL_SLOT_MINUTES * 60_000);
    return { startsAt: at(index), endsAt: at(index + 1) };
  });

/** Whether a slot lies within a session from its beginning to its end. */
export const liesIn = (slot: Span, session: Span): boolean =>
  session.startsAt <= slot.startsAt && slot.endsAt <= session.endsAt;

interface Plan {
  readonly windows: readonly Window[];
  readonly uncovered: readonly FunctionKey[];
}

/**
 * A plan with the experts who were booked for the session: each comes for the slots that are theirs, and
 * what they bring is covered (ROS-15). Whoever sits in the team anyhow gets one window that spans both.
 */
export function withBooked<P extends Plan>(
  plan: P,
  booked: readonly Booked[],
): P & { windows: Window[]; uncovered: FunctionKey[] } {
  const guests = booked.map((one): Window => ({ ...one, part: 'MEMBER' }));
  const brought = new Set(booked.map((one) => one.function));
  return {
    ...plan,
    windows: mergeByPerson([...plan.windows, ...guests]),
    uncovered: plan.uncovered.filter((own) => !brought.has(own)),
  };
}
