import { addDays, refuse } from '@rukkanen/kernel';
import type { FlowFacts, LocalDate } from './facts.js';

/** Days from `from` to `to`, both included, in Helsinki. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** A term of consultation teams, such as a spring or the pilot. */
export type Term = Period;

export interface NamedPeriod extends Period {
  /** `2026-05`, `2026-Q2` or `term`, as the address of the figures has it. */
  readonly key: string;
}

/**
 * Every period whose figures may be asked for: the term, and the quarters and months that touch it.
 * The list is closed, because small cells are protected against differencing within this list.
 */
export function periodsOf(term: Term): readonly NamedPeriod[] {
  const months = monthsOf(term);
  const quarters = [...new Set(months.map(quarterOf))];
  return [{ key: 'term', ...term }, ...quarters.map(quarter), ...months.map(month)];
}

/** Reads a period's name. Refuses a name that is not in the closed list of the term. */
export function parsePeriod(key: string, term: Term): Period {
  const found = periodsOf(term).find((period) => period.key === key);
  if (!found) refuse('metrics.period_unknown');
  return { from: found.from, to: found.to };
}

export const inPeriod =
  (period: Period) =>
  (day: LocalDate): boolean =>
    period.from <= day && day <= period.to;

/** The facts of a period: a consulted case by the day of its session, a direct one by its opening. */
export function factsIn(facts: FlowFacts, period: Period): FlowFacts {
  const within = inPeriod(period);
  return {
    consulted: facts.consulted.filter((fact) => within(fact.heldOn)),
    direct: facts.direct.filter((fact) => within(fact.openedOn)),
  };
}

function monthsOf({ from, to }: Term): string[] {
  const months: string[] = [];
  for (let first = `${from.slice(0, 7)}-01`; first <= to; first = firstOfNext(first)) {
    months.push(first.slice(0, 7));
  }
  return months;
}

/** A month has at most 31 days, so 31 days after its first day is within the next month. */
const firstOfNext = (first: LocalDate): LocalDate => `${addDays(first, 31).slice(0, 7)}-01`;

const lastOf = (yearMonth: string): LocalDate => addDays(firstOfNext(`${yearMonth}-01`), -1);

const month = (key: string): NamedPeriod => ({ key, from: `${key}-01`, to: lastOf(key) });

const quarterOf = (yearMonth: string): string =>
  `${yearMonth.slice(0, 4)}-Q${Math.ceil(Number(yearMonth.slice(5)) / 3)}`;

function quarter(key: string): NamedPeriod {
  const last = String(3 * Number(key.slice(6))).padStart(2, '0');
  const first = String(3 * Number(key.slice(6)) - 2).padStart(2, '0');
  const year = key.slice(0, 4);
  return { key, from: `${year}-${first}-01`, to: lastOf(`${year}-${last}`) };
}
