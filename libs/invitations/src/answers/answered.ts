/** What somebody answers to an invitation (STATES, Invitation). */
export type Answer =
  'needs_action' | 'accepted' | 'tentative' | 'declined' | 'delegated' | 'bounced';

export type Channel = 'one_tap' | 'calendar_mail' | 'signed_in' | 'convener' | 'bounce';

export interface Times {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** An answer that has come in. */
export interface Said {
  readonly answer: Answer;
  readonly channel: Channel;
  /** Whether it is certain who says it. */
  readonly verified: boolean;
  /** The version that it answers. */
  readonly sequence: number;
  /** When it was said, in real time. */
  readonly saidAt: Date;
}

/** The answer that is written down, with the times to which it was given. */
export interface Written extends Said, Times {}

export type Verdict = 'RECORDED' | 'UNVERIFIED' | 'OUTDATED' | 'OLDER';

/**
 * What becomes of an answer. It is to the times that its version told: an answer to times that are no
 * more asks nothing of anybody, and one that was said before the one written down changes nothing.
 */
export function judge(said: Said, answered: Times, now: Times, written: Written | null): Verdict {
  if (written && written.saidAt > said.saidAt) return 'OLDER';
  if (!sameTimes(answered, now)) return 'OUTDATED';
  return said.verified ? 'RECORDED' : 'UNVERIFIED';
}

/** An answer to old times never hides one to the present times. */
export const keeps = (written: Written | null, now: Times): boolean =>
  written !== null && sameTimes(written, now);

/** What stands now: an answer to other times is none (RFC 5546 2.1.4). */
export const standing = (written: Written | null, now: Times): Answer =>
  written && sameTimes(written, now) ? written.answer : 'needs_action';

/** Whether the place becomes free: the next in rank order is asked. */
export const frees = (answer: Answer): boolean => answer === 'declined' || answer === 'bounced';

/** Whether somebody has said that they come, perhaps. */
export const comes = (answer: Answer): boolean => answer === 'accepted' || answer === 'tentative';

/** Whether an answer still changes anything: the meeting is ahead, and is to be held. */
export const isAnswerable = (
  { state, startsAt }: { readonly state: string; readonly startsAt: Date },
  now: Date,
): boolean => (state === 'open' || state === 'locked') && startsAt > now;

export const sameTimes = (one: Times, other: Times): boolean =>
  one.startsAt.getTime() === other.startsAt.getTime() &&
  one.endsAt.getTime() === other.endsAt.getTime();
