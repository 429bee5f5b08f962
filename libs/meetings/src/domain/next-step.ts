import type { SessionState } from '@rukkanen/contract';

export type MeetingState = 'asked' | 'retrying' | 'made' | 'failed' | 'removed';

/** What is known of a session's own Teams meeting. */
export interface KnownMeeting {
  readonly state: MeetingState;
  readonly meetingId: string | null;
  readonly joinUrl: string | null;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
}

/** What the session is like now. */
export interface SessionNow {
  readonly state: SessionState;
  readonly joinUrl: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** `forget`: a meeting that was only asked for is not wanted any more. */
export type Step = 'create' | 'move' | 'remove' | 'forget' | 'nothing';

/** Before it is held; afterwards its meeting stays as it was. */
export const AHEAD: readonly SessionState[] = ['draft', 'open', 'locked'];

/**
 * What brings the Teams meeting of a session to what the session is now. A meeting that was called off,
 * or whose link somebody has replaced by another, is taken away, so that no door stands open.
 */
export function nextStep(known: KnownMeeting, session: SessionNow): Step {
  if (known.state === 'failed' || known.state === 'removed') return 'nothing';
  const ahead = AHEAD.includes(session.state);
  if (known.meetingId === null) return ahead ? 'create' : 'forget';
  if (session.state === 'cancelled' || session.joinUrl !== known.joinUrl) return 'remove';
  const settled = known.state === 'made' && sameTimes(known, session);
  return ahead && !settled ? 'move' : 'nothing';
}

interface Times {
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
}

const sameTimes = (one: Times, other: Times): boolean =>
  one.startsAt?.getTime() === other.startsAt?.getTime() &&
  one.endsAt?.getTime() === other.endsAt?.getTime();
