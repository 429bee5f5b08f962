import type { TermConflict } from '@rukkanen/contract';
import type { LocalDay } from '@rukkanen/kernel';
import { isTaken, type SeatOnDay } from '@rukkanen/rosters';

interface Time {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** A meeting that takes people's time; one in an area that the reader does not see has no name. */
export interface Neighbour extends Time {
  readonly id: string;
  readonly teamId: string;
  readonly teamName: string;
  readonly heldOn: LocalDay;
  readonly isSeen: boolean;
}

/** Who sits in a team on a day. */
export type SeatsOf = (teamId: string, day: LocalDay) => readonly SeatOnDay[];

/** Meetings at the same time: the team's own, and those in which one of its people sits. */
export function conflictsOf(
  time: Time & { readonly on: LocalDay },
  teamId: string,
  meetings: readonly Neighbour[],
  seats: SeatsOf,
): TermConflict[] {
  const here = sitting(seats(teamId, time.on));
  return meetings
    .filter((meeting) => meet(meeting, time))
    .flatMap((meeting): TermConflict[] => {
      const { id, teamName, startsAt, isSeen } = meeting;
      const about = {
        sessionId: isSeen ? id : null,
        teamName: isSeen ? teamName : null,
        startsAt: startsAt.toISOString(),
      };
      if (meeting.teamId === teamId) return [{ kind: 'TEAM', ...about, person: null }];
      return [...sitting(seats(meeting.teamId, meeting.heldOn))]
        .filter(([personId]) => here.has(personId))
        .map(([, person]) => ({ kind: 'PERSON', ...about, person }));
    });
}

/** Whether two times share a moment; one that ends when the other begins does not. */
export const meet = (one: Time, other: Time): boolean =>
  one.startsAt < other.endsAt && other.startsAt < one.endsAt;

const sitting = (seats: readonly SeatOnDay[]): ReadonlyMap<string, string> =>
  new Map(seats.filter(isTaken).map(({ sits }) => [sits.id, sits.name]));
