import type { CaseState } from '@rukkanen/contract';

/** The way of a case from sending to the client, as its bringer sees it. */
export const WAY = ['sent', 'read', 'time', 'meeting', 'tell'] as const;
export type WayStep = (typeof WAY)[number];

const AT: Readonly<Partial<Record<CaseState, WayStep>>> = {
  submitted: 'read',
  needs_information: 'read',
  queued: 'time',
  scheduled: 'meeting',
  in_discussion: 'meeting',
  decided: 'tell',
};

/** The step that a case is at now; null once it goes nowhere any more. */
export const stepOf = (state: CaseState): WayStep | null => AT[state] ?? null;

const UNDER_WAY: readonly CaseState[] = [
  'asked',
  'asked_back',
  'answered',
  'submitted',
  'queued',
  'scheduled',
  'in_discussion',
];

/** On its way to a decision, the first one or a new one: an earlier result no longer holds. */
export const isUnderWay = (state: CaseState): boolean => UNDER_WAY.includes(state);

const WITHDRAWABLE: readonly CaseState[] = [
  'asked',
  'asked_back',
  'answered',
  'submitted',
  'needs_information',
  'queued',
  'scheduled',
  'in_discussion',
];

/** Until a case is decided its bringer can take it back, at any time (CAS-16). */
export const canWithdraw = (state: CaseState): boolean => WITHDRAWABLE.includes(state);
