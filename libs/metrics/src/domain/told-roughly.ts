import { isSmall } from './suppression/small.js';
import type { ToldOnTime } from './told-on-time.js';

/** Shares are shown by steps of so many points. */
const STEP = 5;

/** What is shown of how clients have heard: a rough share, protected, or nothing to be a share of. */
export interface ToldRoughly {
  readonly percent: number | null;
  readonly hidden: boolean;
}

/**
 * The share of clients who heard on time, as it may be shown (CON-02, DPR-05): hidden where few heard on
 * time or few did not, and rough, so that neither count follows from it and the counts beside it. A
 * share that is not whole is never rounded to all or to none.
 */
export function toldRoughly({ onTime, late, overdue }: ToldOnTime): ToldRoughly {
  const missed = late + overdue;
  if (onTime + missed === 0) return { percent: null, hidden: false };
  if (isSmall(onTime) || isSmall(missed)) return { percent: null, hidden: true };
  if (onTime === 0 || missed === 0) return { percent: missed === 0 ? 100 : 0, hidden: false };
  const rough = STEP * Math.round((100 * onTime) / (onTime + missed) / STEP);
  return { percent: Math.min(100 - STEP, Math.max(STEP, rough)), hidden: false };
}
