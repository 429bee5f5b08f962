import { daysBetween } from '@rukkanen/kernel';
import type { ConsultedFact } from './facts.js';
import { mean } from './rounding.js';

export interface WaitDays {
  readonly median: number | null;
  readonly mean: number | null;
  readonly max: number | null;
  readonly p90NearestRank: number | null;
}

/** Calendar days from the first submission to the session that took the case (REQUIREMENTS §2). */
export const waitOf = (fact: ConsultedFact): number => daysBetween(fact.submittedOn, fact.heldOn);

export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/**
 * How long cases waited, in calendar days. The median of an even number of cases may end in .5; p90
 * is a wait that really happened (nearest rank), never a value between two. All null without cases.
 */
export function waitDays(facts: readonly ConsultedFact[]): WaitDays {
  const waits = facts.map(waitOf).sort((a, b) => a - b);
  return {
    median: medianOf(waits),
    mean: mean(sum(waits), waits.length),
    max: waits.at(-1) ?? null,
    p90NearestRank: waits[Math.ceil((9 * waits.length) / 10) - 1] ?? null,
  };
}

function medianOf(sorted: readonly number[]): number | null {
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.floor(sorted.length / 2)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
