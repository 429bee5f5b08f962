import { addDays } from '@rukkanen/kernel';
import { inPeriod, periodsOf } from '../period.js';
import type { NamedPeriod, Period, Term } from '../period.js';
import { byText } from '../tally.js';

/** A period as the slices of days it is made of. `key` is null for one that nobody can ask for. */
export interface Span {
  readonly key: string | null;
  readonly slices: readonly number[];
}

/**
 * Every place where a figure may stand: an area or all areas together, times a span. Months,
 * quarters and the term overlap, so time is cut into slices that no border crosses: whatever can be
 * asked is a union of slices, and so is whatever can be reached by taking one answer from another.
 */
export interface Lattice {
  readonly areaIds: readonly string[];
  readonly slices: readonly Period[];
  /** The askable periods, then the slices that are no askable period of their own. */
  readonly spans: readonly Span[];
}

/** The lattice of a term. Slices without facts are left out: they set no two periods apart. */
export function latticeOf(
  areaIds: readonly string[],
  term: Term,
  hasFacts: (slice: Period) => boolean,
): Lattice {
  const periods = periodsOf(term);
  const slices = slicesOf(periods).filter(hasFacts);
  const asked = periods.map((period) => spanOf(period, slices));
  return { areaIds, slices, spans: [...asked, ...unasked(asked, slices.length)] };
}

/** The index that stands for all areas together, after the areas themselves. */
export const allAreas = (lattice: Lattice): number => lattice.areaIds.length;

function slicesOf(periods: readonly NamedPeriod[]): Period[] {
  const starts = periods.flatMap(({ from, to }) => [from, addDays(to, 1)]);
  const borders = [...new Set(starts)].sort(byText);
  return borders
    .slice(0, -1)
    .map((from, index) => ({ from, to: addDays(borders[index + 1] ?? from, -1) }));
}

const spanOf = (period: NamedPeriod, slices: readonly Period[]): Span => ({
  key: period.key,
  slices: slices.flatMap((slice, index) => (inPeriod(period)(slice.from) ? [index] : [])),
});

function unasked(asked: readonly Span[], slices: number): Span[] {
  const alone = new Set(asked.flatMap((span) => (span.slices.length === 1 ? span.slices : [])));
  return Array.from({ length: slices }, (_, slice) => slice)
    .filter((slice) => !alone.has(slice))
    .map((slice) => ({ key: null, slices: [slice] }));
}
