import type { FlowFigures as PublishedFlow } from '@rukkanen/contract';
import { refuse } from '@rukkanen/kernel';
import type { FactsByArea, FlowFacts, LocalDate } from './facts.js';
import { flow } from './flow.js';
import { factsIn, inPeriod, parsePeriod } from './period.js';
import type { Term } from './period.js';
import { latticeOf } from './suppression/lattice.js';
import { published } from './suppression/published.js';
import { whatIsShown } from './suppression/showing.js';
import type { Shown } from './suppression/showing.js';
import { tableOf } from './suppression/table.js';
import type { Table } from './suppression/table.js';

/** The figures of one area, or of all together (null), for a period of the closed list. */
export type PublishedFigures = (areaId: string | null, periodKey: string) => PublishedFlow;

/**
 * Makes the figures that may be shown (MET-01…05, DPR-05, TRUST 23). Small cells are hidden, and with
 * them whatever would give them away: within an object, across areas and across periods. What is
 * hidden depends on the facts alone, so a reader of one area meets the same pattern as a reader of
 * all. Costly to make and cheap to ask: keep it for as long as the facts stay the same.
 *
 * Refuses a period outside the closed list (`metrics.period_unknown`) and an unknown area
 * (`access.not_found`).
 */
export function publishable(facts: FactsByArea, term: Term, asOf: LocalDate): PublishedFigures {
  const known = new Map([...facts].map(([areaId, of]) => [areaId, knownBy(of, asOf)]));
  const table = tableOf(latticeOfFacts(known, term), known, asOf);
  const isShown = whatIsShown(table);
  return (areaId, periodKey) => {
    const { consulted, direct } = factsIn(factsOf(known, areaId), parsePeriod(periodKey, term));
    return published(flow(consulted, direct, asOf), protectedAt(table, isShown, areaId, periodKey));
  };
}

const knownBy = ({ consulted, direct }: FlowFacts, asOf: LocalDate): FlowFacts => ({
  consulted: consulted.filter((fact) => fact.heldOn <= asOf),
  direct: direct.filter((fact) => fact.openedOn <= asOf),
});

function latticeOfFacts(facts: FactsByArea, term: Term) {
  const { consulted, direct } = together(facts);
  const days = [...consulted.map((fact) => fact.heldOn), ...direct.map((fact) => fact.openedOn)];
  return latticeOf([...facts.keys()], term, (slice) => days.some(inPeriod(slice)));
}

const together = (facts: FactsByArea): FlowFacts => ({
  consulted: [...facts.values()].flatMap((of) => of.consulted),
  direct: [...facts.values()].flatMap((of) => of.direct),
});

function factsOf(facts: FactsByArea, areaId: string | null): FlowFacts {
  if (areaId === null) return together(facts);
  return facts.get(areaId) ?? refuse('access.not_found');
}

function protectedAt(
  table: Table,
  isShown: Shown,
  areaId: string | null,
  periodKey: string,
): Set<string> {
  const area = areaId === null ? table.all : table.lattice.areaIds.indexOf(areaId);
  const span = table.lattice.spans.findIndex((one) => one.key === periodKey);
  return new Set(
    table.statistics.flatMap(({ pointers }, statistic) =>
      isShown(table.cell(statistic, area, span)) ? [] : pointers,
    ),
  );
}
