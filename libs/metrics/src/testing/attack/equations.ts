import type { Period } from '../../domain/period.js';
import type { Entry, Tables } from './published-tables.js';

/** So many of each unknown come to a number. */
export interface Equation {
  readonly terms: ReadonlyMap<string, number>;
  readonly comesTo: number;
}

/** What an attacker knows: the sums behind every entry, and the sums that hold by definition. */
export const equationsOf = (tables: Tables): Equation[] => [
  ...tables.entries
    .filter(({ value }) => value !== null)
    .map((entry) => ({ terms: termsOf(tables, entry), comesTo: entry.value ?? 0 })),
  ...tables.areas.flatMap((area) =>
    tables.stretches.flatMap((_, stretch) => definitions(tables, area, stretch)),
  ),
];

/** An entry as the sum of what happened in each area and stretch of days. */
export function termsOf(tables: Tables, { area, period, count }: Entry): Map<string, number> {
  const whole = tables.periods.get(period);
  const areas = area === null ? tables.areas : [area];
  return new Map(
    areas.flatMap((one) =>
      tables.stretches.flatMap((stretch, index) =>
        whole && isWithin(stretch, whole) ? [[unknown(count, one, index), 1] as const] : [],
      ),
    ),
  );
}

const isWithin = (stretch: Period, whole: Period) =>
  whole.from <= stretch.from && stretch.to <= whole.to;

const unknown = (count: string, area: string, stretch: number) => `${count} ${area} ${stretch}`;

function definitions({ counts }: Tables, area: string, stretch: number): Equation[] {
  const starting = (start: string) => counts.filter((count) => count.startsWith(start));
  const sum = (total: string, parts: readonly string[]): Equation => ({
    terms: new Map([
      [unknown(total, area, stretch), -1] as const,
      ...parts.map((part) => [unknown(part, area, stretch), 1] as const),
    ]),
    comesTo: 0,
  });
  return [
    sum('consultedCases', starting('exits/')),
    sum('consultedCases', starting('socialCareContacts/')),
    sum('consultedCases', ['feedbackDone', 'feedbackOverdue', 'pending']),
    sum('newTymCustomerships', ['exits/TYM_CUSTOMERSHIP', 'ofWhichDirect']),
    sum('newTymCustomerships', starting('needs/')),
  ];
}
