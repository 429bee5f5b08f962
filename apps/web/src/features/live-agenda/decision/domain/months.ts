import type { Month } from '@rukkanen/contract';
import type { z } from 'zod';

const AHEAD = 18;

/** The months in which a plan may be looked at again: from the next one on, `2026-06` and so on. */
export function monthsAfter(day: string): z.infer<typeof Month>[] {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return Array.from({ length: AHEAD }, (_, index) => {
    const whole = year * 12 + month + index;
    return `${Math.floor(whole / 12)}-${String((whole % 12) + 1).padStart(2, '0')}`;
  });
}
