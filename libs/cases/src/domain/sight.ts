import type { CaseState, ConsultationMode } from '@rukkanen/contract';

/** What decides whether somebody sees a case. */
export interface SightFacts {
  readonly mode: ConsultationMode;
  readonly state: CaseState;
  readonly isBringer: boolean;
  readonly isConvener: boolean;
  readonly isStandingMember: boolean;
  /** Whether the reader is invited to the session of the case in a function that it asks for. */
  readonly isInvited: boolean;
  /** Whether one function is asked and not the team; false once the case has been raised. */
  readonly isDirect: boolean;
  /** Whether the reader is asked, or was the one who answered. */
  readonly isAsked: boolean;
}

const BEFORE_TEAM: readonly CaseState[] = [
  'submitted',
  'needs_information',
  'queued',
  'redirected',
  'withdrawn',
  'reduced',
];
const AFTER_CALL: readonly CaseState[] = [
  'answered',
  'in_discussion',
  'decided',
  'fed_back',
  'closed',
];

/**
 * Whether a case is open to a reader. A submission waits in quarantine for its convener; then the
 * standing team sees it in ANONYMOUS_TEAM mode; everybody else, and everybody in NETWORK mode, only
 * the slot they are invited to (CON-03, ROS-14, LIV-04). The live room judges alike. What one function
 * is asked stays between it and the bringer in every mode, whoever convenes (FLW-12).
 */
export function maySee(facts: SightFacts): boolean {
  if (facts.isDirect) return facts.isBringer || (facts.isAsked && !isOver(facts.state));
  if (facts.isBringer || facts.isConvener) return true;
  if (BEFORE_TEAM.includes(facts.state)) return false;
  return facts.isInvited || (facts.isStandingMember && facts.mode === 'ANONYMOUS_TEAM');
}

const isOver = (state: CaseState): boolean => state === 'withdrawn' || state === 'reduced';

/**
 * Whether a reader may know who brought the case: in the anonymous team only once it is called, and
 * whoever is asked directly only once they have answered (TRUST 7).
 */
export const maySeeBringer = (facts: SightFacts): boolean =>
  facts.isBringer ||
  facts.isConvener ||
  facts.mode === 'NETWORK' ||
  AFTER_CALL.includes(facts.state);

/** Whether a reader may say something of a case in a function of their own, before it is talked of. */
export const maySpeak = (facts: SightFacts): boolean =>
  !facts.isBringer && !facts.isConvener && (facts.isInvited || facts.isStandingMember);
