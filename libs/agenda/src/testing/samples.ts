import type { LiveDecision, LiveEvent, LiveItem } from '@rukkanen/contract';
import type { SessionItem } from '../index.js';

/** When everything in the samples happened. */
export const AT = '2026-05-04T09:40:00.000Z';
const id = (last: number): string => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;
const yes = { Q1: 'yes', Q2: 'no', Q3: 'unsure', Q4: null, Q5: 'yes' } as const;

const decision: LiveDecision = {
  decisionId: id(1),
  supersedes: id(2),
  codes: {
    exit: 'TYM_NOT_TIMELY',
    subtype: 'HEALTH',
    needs: 'HEALTH',
    socialCareContact: 'NONE',
    socialCareContactOn: null,
    consulted: true,
    organisations: ['WSC'],
    reviewMonth: '2026-08',
    responsibleOrganisation: 'WSC',
    responsibleFunction: 'NURSE',
    continuityOwner: 'WSC',
    bottlenecks: [],
    flags: [],
    actions: 1,
  },
  texts: {
    grounds: id(3),
    continuation: id(4),
    goal: null,
    missingInformation: null,
    actions: [{ textId: id(5), organisation: 'WSC', function: 'NURSE' }],
  },
  absent: ['NURSE'],
};

/** What an item holds when everything in it is filled, so that a blank is never an accident. */
export const FULL = {
  intervals: [{ from: AT, to: AT }],
  missing: ['PHYSICIAN'],
  without: 'HEARD_BEFORE',
  phase: 'decision',
  flags: 2,
  decision,
  confirmedAt: AT,
  deferReason: 'time',
  voices: {
    answers: [
      { function: 'KELA_EXPERT', given: yes, late: false },
      { function: 'DEBT_COUNSELLOR', given: yes, late: false },
    ],
    revealedAt: null,
    views: [
      { function: 'KELA_EXPERT', textId: id(6), shown: true },
      { function: 'DEBT_COUNSELLOR', textId: id(7), shown: false },
    ],
    turn: 'KELA_EXPERT',
  },
} as const satisfies Partial<SessionItem>;

/** How a blank is written. */
export const BLANKS: Partial<LiveItem> = {
  missing: [],
  without: null,
  case: null,
  bringer: null,
  mine: false,
  phase: null,
  flags: 0,
  decision: null,
  confirmedAt: null,
  deferReason: null,
  voices: { answers: [], revealedAt: null, views: [], turn: null },
};

const lead = { personId: 'kerttu', function: 'CONVENER' } as const;
const own = { itemId: 'a', function: 'KELA_EXPERT' } as const;
const { intervals, missing, without, phase, confirmedAt, deferReason, voices } = FULL;
const was = { state: 'decided', calledAt: AT, phase, decision, confirmedAt, deferReason } as const;

/** One event for each row of the table of lines. */
export const EVENTS: readonly LiveEvent[] = [
  { type: 'sessionStarted', lead },
  { type: 'sessionPaused' },
  { type: 'sessionResumed' },
  { type: 'leadTaken', lead },
  { type: 'sessionEnded' },
  { type: 'sessionClosed' },
  { type: 'sessionReopened', reason: 'decision_wrong' },
  { type: 'sessionRestored', was: { state: 'live', startedAt: AT, endedAt: null, lead } },
  { type: 'itemsReordered', order: ['b', 'a'], was: ['a', 'b'] },
  { type: 'itemCalled', itemId: 'a' },
  { type: 'itemStarted', itemId: 'a', missing: ['PHYSICIAN'], without },
  { type: 'itemSuspended', itemId: 'a' },
  { type: 'itemResumed', itemId: 'a' },
  { type: 'itemNotReached', itemId: 'a' },
  { type: 'itemDeferred', itemId: 'a', reason: 'time' },
  { type: 'decided', itemId: 'a', decision },
  {
    type: 'itemRestored',
    itemId: 'a',
    was: { ...was, intervals: [...intervals], missing: [...missing], without },
  },
  { type: 'phaseSet', itemId: 'a', phase },
  { type: 'identityFlagged', itemId: 'a' },
  { type: 'decisionConfirmed', itemId: 'a', decisionId: decision.decisionId },
  { type: 'answersGiven', ...own, given: yes, late: false },
  { type: 'answersGiven', ...own, given: yes, late: true },
  { type: 'answersRevealed', itemId: 'a', answers: [...voices.answers] },
  { type: 'viewGiven', ...own, textId: id(6) },
  { type: 'viewShown', ...own, textId: id(6) },
];
