import type { NeedsClass } from '@rukkanen/contract';
import type { Tally } from './tally.js';
import type { WaitDays } from './waiting-time.js';

/**
 * The flow figures of some area and period, nothing hidden (MET-01…05). For the operator's recount
 * only: over HTTP goes what `publishable` leaves of it.
 */
export interface FlowFigures {
  readonly consultedCases: number;
  readonly exits: Tally;
  readonly newTymCustomerships: number;
  readonly ofWhichViaTeam: number;
  readonly ofWhichDirect: number;
  readonly directSharePercent: number | null;
  readonly needs: Readonly<Record<NeedsClass, number>>;
  readonly needsPercent: Readonly<Record<NeedsClass, number | null>>;
  readonly socialCareContacts: Tally;
  readonly waitDays: WaitDays;
  readonly feedbackDone: number;
  readonly feedbackOverdue: readonly string[];
  readonly bottlenecks: Tally;
}
