import { SILENCE } from '@rukkanen/agenda';
import type { LiveItem, LiveView } from '@rukkanen/contract';
import type { Live } from '../use-live.js';

/** A slot whose case this viewer sees, still to come. */
export const anItem = (position: number, but: Partial<LiveItem> = {}): LiveItem => ({
  id: `I${position}`,
  position,
  plannedMinutes: 20,
  state: 'scheduled',
  calledAt: null,
  intervals: [],
  missing: [],
  without: null,
  case: {
    caseId: `C${position}`,
    codeWord: `Suomuurain-${position}`,
    ageBand: '25-34',
    serviceLanguage: 'fi',
    functions: ['NURSE'],
  },
  bringer: null,
  mine: false,
  phase: null,
  flags: 0,
  decision: null,
  confirmedAt: null,
  deferReason: null,
  voices: SILENCE,
  ...but,
});

/** A slot that says nothing to this viewer but its time. */
export const aHiddenItem = (position: number, but: Partial<LiveItem> = {}): LiveItem =>
  anItem(position, { case: null, ...but });

export const begunAt = (clock: string, until: string | null = null) => [
  { from: at(clock), to: until === null ? null : at(until) },
];

/** A clock time of the day of the session, `09:30`, as an instant. */
export const at = (clock: string): string => `2026-05-04T${clock}:00.000Z`;

/** A session of half past nine (UTC) that goes on. */
export const aView = (items: LiveItem[], but: Partial<LiveView> = {}): LiveView => ({
  sessionId: 'T-SAT-2026-05-04',
  mode: 'NETWORK',
  seq: 1,
  state: 'live',
  startsAt: at('09:30'),
  endsAt: at('11:00'),
  openingMinutes: 5,
  startedAt: at('09:30'),
  endedAt: null,
  closedAt: null,
  lead: { personId: 'kerttu.nayte', function: 'CONVENER' },
  mayLead: true,
  items,
  texts: {},
  ...but,
});

/** The room of somebody who sees this and does nothing. */
export const aLive = (view: LiveView, but: Partial<Live> = {}): Live => ({
  view,
  presence: [],
  functions: [],
  lostAt: null,
  waiting: [],
  conflicts: [],
  sendAnew: () => undefined,
  letGo: () => undefined,
  leads: false,
  pending: null,
  error: null,
  dismiss: () => undefined,
  done: null,
  send: async () => true,
  ...but,
});
