import type { ConsultedFact, DirectFact } from '../domain/facts.js';

let last = 0;
const nextId = (letter: string) => `${letter}${(last += 1)}`;

/** A consulted case; a test states only what matters to it. */
export const aConsultedCase = (but: Partial<ConsultedFact> = {}): ConsultedFact => ({
  caseId: nextId('C'),
  areaId: 'KUOPIO',
  sessionId: 'T-KUO-2026-02-09',
  heldOn: '2026-02-09',
  submittedOn: '2026-02-02',
  exit: 'TYM_NOT_TIMELY',
  needs: null,
  socialCareContact: 'NONE',
  bottlenecks: [],
  feedbackDueOn: '2026-02-23',
  feedbackDoneOn: '2026-02-12',
  ...but,
});

/** A client referred without the team. */
export const aDirectReferral = (but: Partial<DirectFact> = {}): DirectFact => ({
  id: nextId('D'),
  areaId: 'KUOPIO',
  openedOn: '2026-02-10',
  needs: 'BOTH',
  ...but,
});

/** So many of the same kind. */
export const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);
