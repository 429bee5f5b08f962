import { addDays } from '@rukkanen/kernel';
import type { FlowFigures as PublishedFlow } from '@rukkanen/contract';
import { periodsOf } from '../../domain/period.js';
import type { Period, Term } from '../../domain/period.js';
import type { PublishedFigures } from '../../domain/publishable.js';

/** One published count: whose, of what days, of what, and how many if that is shown. */
export interface Entry {
  readonly area: string | null;
  readonly period: string;
  readonly count: string;
  readonly value: number | null;
}

/** Everything that anyone can ask for, as an attacker would collect it. Absent codes are zeros. */
export interface Tables {
  readonly areas: readonly string[];
  readonly periods: ReadonlyMap<string, Period>;
  /** The longest stretches of days that no period's border cuts. */
  readonly stretches: readonly Period[];
  readonly counts: readonly string[];
  readonly entries: readonly Entry[];
}

export function collect(ask: PublishedFigures, areas: readonly string[], term: Term): Tables {
  const periods = new Map(periodsOf(term).map(({ key, from, to }) => [key, { from, to }]));
  const answers = [null, ...areas].flatMap((area) =>
    [...periods.keys()].map((period) => ({ area, period, counts: countsIn(ask(area, period)) })),
  );
  const counts = [...new Set(answers.flatMap((answer) => [...answer.counts.keys()]))];
  const entries = answers.flatMap(({ area, period, counts: of }) =>
    counts.map((count) => ({ area, period, count, value: of.has(count) ? value(of, count) : 0 })),
  );
  return { areas, periods, stretches: stretchesOf([...periods.values()]), counts, entries };
}

const value = (of: ReadonlyMap<string, number | null>, count: string) => of.get(count) ?? null;

/** Waiting is read back as all days waited together: the mean times the cases. */
function countsIn(figures: PublishedFlow): Map<string, number | null> {
  const { consultedCases, waitDays, feedbackOverdue } = figures;
  const days =
    waitDays.mean === null || consultedCases === null ? null : waitDays.mean * consultedCases;
  const noCases = consultedCases === 0;
  return new Map([
    ['consultedCases', consultedCases],
    ['newTymCustomerships', figures.newTymCustomerships],
    ['ofWhichDirect', figures.ofWhichDirect],
    ['feedbackDone', figures.feedbackDone],
    ['feedbackOverdue', feedbackOverdue?.length ?? null],
    ['daysWaited', noCases ? 0 : days === null ? null : Math.round(days)],
    ...coded('exits', figures.exits),
    ...coded('needs', figures.needs),
    ...coded('socialCareContacts', figures.socialCareContacts),
    ...coded('bottlenecks', figures.bottlenecks),
  ]);
}

const coded = (field: string, counts: Readonly<Record<string, number | null>> | null) =>
  Object.entries(counts ?? {}).map(([code, count]) => [`${field}/${code}`, count] as const);

function stretchesOf(periods: readonly Period[]): Period[] {
  const edges = [...new Set(periods.flatMap(({ from, to }) => [from, addDays(to, 1)]))].sort();
  return edges
    .slice(1)
    .map((next, index) => ({ from: edges[index] ?? next, to: addDays(next, -1) }));
}
