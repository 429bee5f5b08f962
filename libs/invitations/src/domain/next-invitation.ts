import type { FunctionKey } from '@rukkanen/contract';
import type { Part } from '@rukkanen/sessions';
import type { Wanted } from './planned-mails.js';

/** What of an invitation changes while its UID stays. */
export interface InvitationVersion {
  readonly state: 'queued' | 'sent' | 'cancelled' | 'failed';
  readonly sequence: number;
  readonly function: FunctionKey;
  readonly part: Part;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly changedAt: Date;
}

type Before = InvitationVersion | null;

/**
 * The version that calls somebody to a window. SEQUENCE rises when the time is another one, and when a
 * withdrawn invitation comes back, for clients have dropped it; new words alone do not raise it.
 */
export function called(before: Before, wanted: Wanted, now: Date): InvitationVersion {
  const { startsAt, endsAt, function: own, part } = wanted;
  const raised = before && (before.state === 'cancelled' || !sameTime(before, wanted)) ? 1 : 0;
  return {
    state: 'queued',
    sequence: before ? before.sequence + raised : 0,
    function: own,
    part,
    startsAt,
    endsAt,
    changedAt: laterThan(before, now),
  };
}

/** The version that takes an invitation back: SEQUENCE rises with every CANCEL. */
export const withdrawn = (before: InvitationVersion, now: Date): InvitationVersion => ({
  ...before,
  state: 'cancelled',
  sequence: before.sequence + 1,
  changedAt: laterThan(before, now),
});

const sameTime = (one: InvitationVersion, other: Wanted): boolean =>
  one.startsAt.getTime() === other.startsAt.getTime() &&
  one.endsAt.getTime() === other.endsAt.getTime();

/** DTSTAMP has whole seconds, never falls, and tells two versions apart (RFC 5546 2.1.5). */
export function laterThan(before: { readonly changedAt: Date } | null, now: Date): Date {
  const second = Math.floor(now.getTime() / 1000) * 1000;
  return new Date(before ? Math.max(second, before.changedAt.getTime() + 1000) : second);
}
