import type { CaseState } from '@rukkanen/contract';
import type { Tone } from '../../../components/Badge.js';
import type { IconName } from '../../../components/Icon.js';

export interface StateLook {
  readonly tone: Tone;
  readonly icon: IconName;
}

/** How a state is shown beside its word: the sign tells who is at it, the colour only repeats. */
export const STATE_LOOKS: Readonly<Record<CaseState, StateLook>> = {
  asked: { tone: 'info', icon: 'speech' },
  asked_back: { tone: 'wait', icon: 'speech' },
  answered: { tone: 'wait', icon: 'check' },
  submitted: { tone: 'info', icon: 'eye' },
  needs_information: { tone: 'wait', icon: 'speech' },
  queued: { tone: 'info', icon: 'clock' },
  scheduled: { tone: 'ok', icon: 'calendar' },
  in_discussion: { tone: 'now', icon: 'people' },
  decided: { tone: 'wait', icon: 'speech' },
  fed_back: { tone: 'ok', icon: 'check' },
  closed: { tone: 'ok', icon: 'check' },
  redirected: { tone: 'plain', icon: 'arrowRight' },
  withdrawn: { tone: 'plain', icon: 'cross' },
  reduced: { tone: 'plain', icon: 'check' },
};
