import type { CaseState } from '@rukkanen/contract';
import { refuse } from '@rukkanen/kernel';

/** What may happen to a case (STATES.md). */
export type CaseEventType =
  | 'asked_back'
  | 'replied'
  | 'answered'
  | 'settled'
  | 'raised'
  | 'accepted'
  | 'returned'
  | 'resubmitted'
  | 'redirected'
  | 'placed'
  | 'unplaced'
  | 'discussed'
  | 'deferred'
  | 'back_on_agenda'
  | 'back_in_discussion'
  | 'decided'
  | 'returned_by_team'
  | 'fed_back'
  | 'closed'
  | 'withdrawn'
  | 'reduced';

interface Change {
  readonly from: readonly CaseState[];
  readonly to: CaseState;
}

/** Where a case begins: with the convener, or with the one function that is asked (FLW-12). */
export const BEGINNINGS = ['submitted', 'asked'] as const satisfies readonly CaseState[];

/** Between a bringer and the one function that is asked. */
export const IN_QUESTION = [
  'asked',
  'asked_back',
  'answered',
] as const satisfies readonly CaseState[];

/** Until somebody decides, a case may be withdrawn, and is reduced when its time is up. */
const UNDECIDED = [
  ...IN_QUESTION,
  'submitted',
  'needs_information',
  'queued',
  'scheduled',
] as const satisfies readonly CaseState[];

/** The machine as data: where each event may start, and where it ends. */
export const CASE_MACHINE: Readonly<Record<CaseEventType, Change>> = {
  asked_back: { from: ['asked'], to: 'asked_back' },
  replied: { from: ['asked_back'], to: 'asked' },
  answered: { from: ['asked'], to: 'answered' },
  settled: { from: ['answered'], to: 'decided' },
  raised: { from: IN_QUESTION, to: 'submitted' },
  accepted: { from: ['submitted'], to: 'queued' },
  returned: { from: ['submitted'], to: 'needs_information' },
  resubmitted: { from: ['needs_information'], to: 'submitted' },
  redirected: { from: ['submitted', 'queued'], to: 'redirected' },
  placed: { from: ['queued'], to: 'scheduled' },
  unplaced: { from: ['scheduled'], to: 'queued' },
  discussed: { from: ['scheduled'], to: 'in_discussion' },
  deferred: { from: ['in_discussion', 'scheduled'], to: 'queued' },
  // A step in the room that is taken back within seconds (LIV-05).
  back_on_agenda: { from: ['in_discussion', 'queued'], to: 'scheduled' },
  back_in_discussion: { from: ['decided', 'needs_information', 'queued'], to: 'in_discussion' },
  decided: { from: ['in_discussion', 'decided', 'needs_information'], to: 'decided' },
  returned_by_team: {
    from: ['in_discussion', 'decided', 'needs_information'],
    to: 'needs_information',
  },
  fed_back: { from: ['decided'], to: 'fed_back' },
  closed: { from: ['fed_back'], to: 'closed' },
  withdrawn: { from: [...UNDECIDED, 'in_discussion'], to: 'withdrawn' },
  reduced: { from: ['closed', 'withdrawn', 'redirected', ...UNDECIDED], to: 'reduced' },
};

/** The state after an event; refuses where the event may not start. */
export function after(state: CaseState, event: CaseEventType): CaseState {
  const { from, to } = CASE_MACHINE[event];
  if (!from.includes(state)) refuse('case.wrong_state', { state });
  return to;
}
