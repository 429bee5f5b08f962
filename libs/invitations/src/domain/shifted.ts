import type { Told, Wanted } from './planned-mails.js';

/** The windows of whoever is invited, so many milliseconds later. */
export const shifted = (told: readonly Told[], by: number): Wanted[] =>
  told
    .filter(({ cancelled }) => !cancelled)
    .map(({ userId, function: own, part, startsAt, endsAt }) => ({
      personId: userId,
      function: own,
      part,
      startsAt: new Date(startsAt.getTime() + by),
      endsAt: new Date(endsAt.getTime() + by),
    }));
