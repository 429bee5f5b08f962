import type { PlanTerm } from '@rukkanen/contract';
import { refuse } from '@rukkanen/kernel';
import { isTooLong } from './term-blockers.js';
import { strayExceptions, type TermRule } from './term-days.js';

type Planned = Pick<
  PlanTerm,
  'repeat' | 'exceptions' | 'firstOn' | 'lastOn' | 'startTime' | 'minutes'
>;

/** The rule that was sent, or the reason why it is none: a series ends, and within a year. */
export function ruleOf({ lastOn, ...sent }: Planned): TermRule {
  if (!lastOn) return refuse('term.without_end');
  if (lastOn < sent.firstOn) return refuseAt('lastOn', 'too_small');
  if (isTooLong(sent.firstOn, lastOn)) return refuse('term.too_long');
  const rule = { ...sent, lastOn };
  if (strayExceptions(rule).length > 0) return refuseAt('exceptions', 'invalid_value');
  return rule;
}

export const refuseAt = (path: string, code: string): never =>
  refuse('request.invalid', { issues: [{ path, code }] });
