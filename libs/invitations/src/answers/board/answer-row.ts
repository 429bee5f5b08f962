import type { AnswerRow, HeardAnswer } from '@rukkanen/contract';
import type { Succession } from '@rukkanen/rosters';
import { sameTimes } from '../answered.js';
import type { InvitedPerson, Kept } from './answer-board.repository.js';

/** What an answer row is judged by. */
export interface Ground {
  readonly kept: readonly Kept[];
  /** Who does not come to the session at its present time. */
  readonly declined: ReadonlySet<string>;
  readonly seats: readonly Succession[];
  /** The seats as they would be if somebody came after all. */
  readonly seatsWith: (userId: string) => readonly Succession[];
}

/**
 * One invited person with what stands, what is uncertain, and who sits for them. An answer to other
 * times is none; it is shown only while there is none to the present ones.
 */
export function toAnswerRow(
  invited: InvitedPerson,
  { kept, declined, seats, seatsWith }: Ground,
): AnswerRow {
  const own = kept.filter((one) => one.invitationId === invited.id && !one.dismissed);
  const now = own.filter((one) => sameTimes(one, invited));
  const certain = now.find(({ verified }) => verified);
  const before = own.find((one) => !sameTimes(one, invited));
  const out = declined.has(invited.userId);
  return {
    personId: invited.userId,
    name: invited.name,
    function: invited.function,
    organisationType: invited.organisationType,
    part: invited.part,
    startsAt: invited.startsAt.toISOString(),
    endsAt: invited.endsAt.toISOString(),
    delivery: invited.state,
    answer: certain?.answer ?? 'needs_action',
    heard: toHeard(certain),
    pending: toHeard(now.find(({ verified }) => !verified)),
    outdated: now.length > 0 ? null : toHeard(before),
    out,
    ...(out ? standsFor(invited, seats) : { standIn: null, nobody: null }),
    mayReturn: out && mayReturn(invited.userId, seatsWith(invited.userId)),
  };
}

const toHeard = (kept: Kept | undefined): HeardAnswer | null =>
  kept
    ? {
        id: kept.id,
        answer: kept.answer,
        channel: kept.channel,
        answeredAt: kept.answeredAt.toISOString(),
      }
    : null;

/** Who sits in the seat of somebody who does not come, or why nobody does; a bringer has no seat. */
function standsFor(
  { userId, function: own }: InvitedPerson,
  seats: readonly Succession[],
): Pick<AnswerRow, 'standIn' | 'nobody'> {
  const theirs = seats.filter(
    ({ seat, ranks }) => seat.seat.function === own && ranks.some(({ id }) => id === userId),
  );
  const sits = theirs.find(({ empty }) => empty === null)?.seat.sits;
  return {
    standIn: sits ? { personId: sits.id, name: sits.name } : null,
    nobody: sits ? null : (theirs[0]?.empty ?? null),
  };
}

/**
 * Whether somebody who comes after all would sit again: nobody before them in the line has come back
 * meanwhile. Whoever has no seat, as one who brings a case, is always welcome.
 */
export function mayReturn(userId: string, seats: readonly Succession[]): boolean {
  const theirs = seats.filter(({ ranks }) => ranks.some(({ id }) => id === userId));
  return theirs.length === 0 || theirs.some(({ seat }) => seat.sits?.id === userId);
}
