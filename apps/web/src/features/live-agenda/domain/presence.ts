import type { FunctionKey, Presence } from '@rukkanen/contract';

export type Attendance = Presence[number];

/** Those in the talk, and those who wait in the lobby of the case in hand. */
export const splitPresence = (presence: Presence) => ({
  here: presence.filter(({ waiting }) => !waiting),
  lobby: presence.filter(({ waiting }) => waiting),
});

export const headcount = (presence: readonly Attendance[]): number =>
  presence.reduce((sum, { count }) => sum + count, 0);

/** Functions that a case asks for and that nobody in the room has. */
export const missingFunctions = (
  asked: readonly FunctionKey[],
  presence: Presence,
): FunctionKey[] => {
  const here = new Set(presence.map((one) => one.function));
  return asked.filter((one) => !here.has(one));
};
