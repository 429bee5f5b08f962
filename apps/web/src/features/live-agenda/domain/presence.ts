import type { FunctionKey, LiveItem, LiveView, Presence } from '@rukkanen/contract';
import { forecast } from '@rukkanen/agenda';

export type Attendance = Presence[number];

/** Those in the talk, and those who wait in the lobby of the case in hand. */
export const splitPresence = (presence: Presence) => ({
  here: presence.filter(({ waiting }) => !waiting),
  lobby: presence.filter(({ waiting }) => waiting),
});

/** How many in the room may lead. */
export const conveners = (presence: Presence): number =>
  headcount(presence.filter(({ part }) => part === 'CONVENER' || part === 'VICE_CONVENER'));

export const headcount = (presence: readonly Attendance[]): number =>
  presence.reduce((sum, { count }) => sum + count, 0);

/**
 * Functions that a case asks for and that nobody in the room sits in. Whoever is here only to bring a
 * case speaks for it and not for a function, by the same rule as the server's.
 */
export const missingFunctions = (
  asked: readonly FunctionKey[],
  presence: Presence,
): FunctionKey[] => {
  const sitting = presence.filter(({ part }) => part !== 'BRINGER');
  const here = new Set(sitting.map((one) => one.function));
  return asked.filter((one) => !here.has(one));
};

/** A function that a later case asks for and that is not here yet, with the time of its first case. */
export interface Later {
  readonly function: FunctionKey;
  /** Epoch milliseconds. */
  readonly at: number;
}

/**
 * Who is expected later: everybody comes for their own window only. What the case in hand asks for is
 * missing now, and not told as later.
 */
export function expectedLater(
  view: LiveView,
  item: LiveItem | null,
  here: Presence,
  now: Date,
): Later[] {
  const windows = new Map(forecast(view, now).map(({ itemId, from }) => [itemId, from]));
  const skip = new Set([...(item?.case?.functions ?? []), ...here.map((one) => one.function)]);
  const later = new Map<FunctionKey, number>();
  for (const one of view.items.filter(({ state }) => state === 'scheduled' || state === 'called'))
    for (const own of one.case?.functions ?? []) {
      const at = windows.get(one.id);
      if (at !== undefined && !skip.has(own)) later.set(own, Math.min(at, later.get(own) ?? at));
    }
  return [...later]
    .map(([own, at]) => ({ function: own, at }))
    .toSorted((one, other) => one.at - other.at);
}
