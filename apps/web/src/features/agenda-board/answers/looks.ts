import type { InvitationAnswer, SeatCoverage } from '@rukkanen/contract';
import type { Tone } from '../../../components/Badge.js';
import type { IconName } from '../../../components/Icon.js';

interface Look {
  readonly tone: Tone;
  readonly icon: IconName;
}

/** How an answer looks beside its word. */
export const ANSWER_LOOKS = {
  accepted: { tone: 'ok', icon: 'check' },
  tentative: { tone: 'wait', icon: 'question' },
  declined: { tone: 'stop', icon: 'cross' },
  bounced: { tone: 'stop', icon: 'mail' },
  delegated: { tone: 'info', icon: 'swap' },
  needs_action: { tone: 'plain', icon: 'clock' },
} as const satisfies Record<InvitationAnswer, Look>;

/** How a seat looks beside its word: green is only who has said that they come. */
export const SEAT_LOOKS = {
  COMES: { tone: 'ok', icon: 'check' },
  TENTATIVE: { tone: 'wait', icon: 'question' },
  ASKED: { tone: 'plain', icon: 'clock' },
  UNCERTAIN: { tone: 'wait', icon: 'warning' },
  UNREACHED: { tone: 'wait', icon: 'mail' },
  NOT_CALLED: { tone: 'plain', icon: 'mail' },
  UNCOVERED: { tone: 'stop', icon: 'cross' },
} as const satisfies Record<SeatCoverage['state'], Look>;
