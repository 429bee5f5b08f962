import { addDays, type LocalDay } from '@rukkanen/kernel';
import { instantOf, offsetOf } from './wall-time.js';

/** The days of a span on which the clocks of Helsinki are changed, and to what. */
export function clockChanges(
  firstOn: LocalDay,
  lastOn: LocalDay,
): { on: LocalDay; to: 'SUMMER' | 'WINTER' }[] {
  const found: { on: LocalDay; to: 'SUMMER' | 'WINTER' }[] = [];
  for (let on = firstOn; on <= lastOn; on = addDays(on, 1)) {
    const [before, after] = [offsetAt(on, '00:00'), offsetAt(on, '12:00')];
    if (before !== after) found.push({ on, to: after > before ? 'SUMMER' : 'WINTER' });
  }
  return found;
}

const offsetAt = (day: LocalDay, time: string): number => {
  const at = instantOf(day, time);
  return at ? offsetOf(at) : 0;
};
