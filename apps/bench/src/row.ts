/** One figure of a benchmark. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The aim as it reads, such as "≤ 5000"; empty where there is none. */
  readonly aim: string;
  readonly met: boolean;
  /** Under which conditions it was measured, where they differ from the usual. */
  readonly note?: string;
}

/** A figure that should not exceed its aim. */
export const atMost = (name: string, value: number, unit: string, aim: number): Row => ({
  name,
  value: round(value),
  unit,
  aim: `≤ ${aim}`,
  met: value <= aim,
});

/** A figure that should reach its aim. */
export const atLeast = (name: string, value: number, unit: string, aim: number): Row => ({
  name,
  value: round(value),
  unit,
  aim: `≥ ${aim}`,
  met: value >= aim,
});

/** The same figure with a word on its conditions. */
export const noted = (row: Row, note: string): Row => ({ ...row, note });

/** A figure that stands beside another one, for reading it. */
export const beside = (name: string, value: number, unit: string): Row => ({
  name,
  value: round(value),
  unit,
  aim: '',
  met: true,
});

const round = (value: number): number => Math.round(value * 1_000) / 1_000;

/** The value below which the given share of the times lies, by nearest rank. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
