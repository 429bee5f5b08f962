import type { CaseState, RetentionReason } from '@rukkanen/contract';
import { addDays, type LocalDay } from '@rukkanen/kernel';

/** How long texts stay: days after feedback, and in any case after the first submission. */
export interface RetentionPolicy {
  readonly daysAfterFeedback: number;
  readonly capDays: number;
}

export const CAP_DAYS = 180;

/** What has happened to a case, as far as its texts depend on it. */
export interface RetentionFacts {
  readonly state: CaseState;
  /** The first submission: a new version of a returned case does not begin the time anew. */
  readonly submittedOn: LocalDay;
  readonly feedbackOn: LocalDay | null;
  /** When it was redirected or withdrawn. */
  readonly endedOn: LocalDay | null;
  readonly textDeleted: boolean;
}

export interface Deletion {
  readonly on: LocalDay;
  readonly because: RetentionReason;
}

/**
 * When a case's texts go and why, or null when they are gone already. A pure function of policy and
 * events: days after feedback or after another way was found, at once when it was withdrawn, and never
 * later than the cap, whatever is left unfinished (DPR-02, TRUST 9).
 */
export function deletion(facts: RetentionFacts, policy: RetentionPolicy): Deletion | null {
  if (facts.textDeleted) return null;
  const { daysAfterFeedback, capDays } = policy;
  const cap = addDays(facts.submittedOn, capDays);
  const early = earlier(facts, daysAfterFeedback);
  return early !== null && early.on <= cap ? early : { on: cap, because: 'CAP' };
}

function earlier(facts: RetentionFacts, days: number): Deletion | null {
  const { state, submittedOn, feedbackOn, endedOn } = facts;
  if (state === 'withdrawn') return { on: endedOn ?? submittedOn, because: 'WITHDRAWN' };
  if (state === 'redirected' && endedOn !== null)
    return { on: addDays(endedOn, days), because: 'REDIRECTED' };
  if (feedbackOn !== null && hasEnded(state))
    return { on: addDays(feedbackOn, days), because: 'FEEDBACK' };
  return null;
}

/** A case that the team returned waits for its bringer: its feedback does not start the clock. */
const hasEnded = (state: CaseState): boolean =>
  state === 'closed' || state === 'fed_back' || state === 'reduced';

/** The day on which a case's texts go. */
export const deletionDay = (facts: RetentionFacts, policy: RetentionPolicy): LocalDay | null =>
  deletion(facts, policy)?.on ?? null;

/** Whether the texts are due on a day. */
export const isDue = (facts: RetentionFacts, policy: RetentionPolicy, today: LocalDay): boolean => {
  const day = deletionDay(facts, policy);
  return day !== null && day <= today;
};
