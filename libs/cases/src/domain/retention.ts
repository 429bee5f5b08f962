import { addDays, type LocalDay } from '@rukkanen/kernel';
import type { CaseState } from '@rukkanen/contract';

/** How long texts stay: days after feedback, and in any case after the first submission. */
export interface RetentionPolicy {
  readonly daysAfterFeedback: number;
  readonly capDays: number;
}

export const CAP_DAYS = 180;

export interface RetentionFacts {
  readonly state: CaseState;
  readonly submittedOn: LocalDay;
  readonly feedbackOn: LocalDay | null;
  readonly textDeleted: boolean;
}

/**
 * The day on which a case's texts go, or null when they are gone already. A pure function of policy
 * and events: days after feedback, capped from the first submission (DPR-02, TRUST 9).
 */
export function deletionDay(facts: RetentionFacts, policy: RetentionPolicy): LocalDay | null {
  if (facts.textDeleted) return null;
  const cap = addDays(facts.submittedOn, policy.capDays);
  if (facts.feedbackOn === null || !afterFeedback(facts.state)) return cap;
  const day = addDays(facts.feedbackOn, policy.daysAfterFeedback);
  return day < cap ? day : cap;
}

/** A case that the team returned waits for its bringer: its feedback does not start the clock. */
const afterFeedback = (state: CaseState): boolean => state === 'closed' || state === 'fed_back';

/** Whether the texts are due on a day. */
export const isDue = (facts: RetentionFacts, policy: RetentionPolicy, today: LocalDay): boolean => {
  const day = deletionDay(facts, policy);
  return day !== null && day <= today;
};
