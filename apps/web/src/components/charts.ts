import { scaleLinear } from 'd3-scale';

export interface ChartRow {
  readonly id: string;
  readonly label: string;
  /** Null for a protected figure: it gets a word, never a bar. */
  readonly value: number | null;
  /** How the value is read when a bare number is not enough (`10 pv`). */
  readonly text?: string;
  /** `hatched` without consultation, `merged` for several small ones together. */
  readonly look?: 'plain' | 'hatched' | 'merged';
}

/** Lengths of bars from 0 to 1 of the widest; the axis always starts from zero. */
export function barLengths(rows: readonly ChartRow[]): ReadonlyMap<string, number> {
  const widest = Math.max(0, ...rows.map(({ value }) => value ?? 0));
  const length = scaleLinear()
    .domain([0, widest || 1])
    .range([0, 1])
    .clamp(true);
  return new Map(rows.map(({ id, value }) => [id, length(value ?? 0)]));
}
