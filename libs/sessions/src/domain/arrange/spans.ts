/** A case that looks for its slot: who has to be there, and the slot it must keep, the first being 1. */
export interface Movable {
  readonly id: string;
  readonly people: readonly string[];
  readonly slot?: number;
}

/**
 * Slots that people sit through when the cases are taken in this order: everybody comes once, from
 * their first case to their last (SES-06). Person-minutes are this times the length of a slot.
 */
export function slotsSat(order: readonly Movable[]): number {
  const runs = new Map<string, { first: number; last: number }>();
  order.forEach(({ people }, at) => {
    for (const person of people)
      runs.set(person, { first: runs.get(person)?.first ?? at, last: at });
  });
  return [...runs.values()].reduce((sum, { first, last }) => sum + last - first + 1, 0);
}

/**
 * Fewer slots than this nobody can reach, in one session or in many: whoever is needed for a case sits
 * through it, whatever stands around it.
 */
export const slotsNeeded = (cases: readonly Movable[]): number =>
  cases.reduce((sum, { people }) => sum + new Set(people).size, 0);

/** Whether every case that must keep a slot has it. */
export const keepsSlots = (order: readonly Movable[]): boolean =>
  order.every(({ slot }, at) => slot === undefined || slot === at + 1);
