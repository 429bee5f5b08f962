import type { CaseState, ConsultationMode, FunctionKey } from '@rukkanen/contract';

/** What decides whether somebody sees a case. */
export interface SightFacts {
  readonly mode: ConsultationMode;
  readonly state: CaseState;
  readonly caseFunctions: readonly FunctionKey[];
  readonly isBringer: boolean;
  readonly isConvener: boolean;
  readonly isStandingMember: boolean;
  /** The functions in which the reader sits or is invited here. */
  readonly functions: readonly string[];
  /** Whether the reader has an invitation to the session where the case stands. */
  readonly isInvited: boolean;
}

const BEFORE_TEAM: readonly CaseState[] = [
  'submitted',
  'needs_information',
  'queued',
  'redirected',
  'withdrawn',
  'reduced',
];
const AFTER_CALL: readonly CaseState[] = ['in_discussion', 'decided', 'fed_back', 'closed'];

/**
 * Whether a case is open to a reader. A submission waits in quarantine for its convener; then the
 * standing team sees it in ANONYMOUS_TEAM mode, and in NETWORK mode only those whose function it asks
 * for; a guest sees the slot they are invited to (CON-03, ROS-14, LIV-04).
 */
export function maySee(facts: SightFacts): boolean {
  if (facts.isBringer || facts.isConvener) return true;
  if (BEFORE_TEAM.includes(facts.state)) return false;
  const asked = facts.functions.some((own) => facts.caseFunctions.some((key) => key === own));
  if (facts.isStandingMember) return facts.mode === 'ANONYMOUS_TEAM' || asked;
  return facts.isInvited && asked;
}

/** Whether a reader may know who brought the case: in the anonymous team only once it is called. */
export const maySeeBringer = (facts: SightFacts): boolean =>
  facts.isBringer ||
  facts.isConvener ||
  facts.mode === 'NETWORK' ||
  AFTER_CALL.includes(facts.state);
