import type { NeedsClass } from '@rukkanen/contract';
import type { ConsultedFact, DirectFact, LocalDate } from './facts.js';
import type { FlowFigures } from './figures.js';
import { percent } from './rounding.js';
import { byCode, byText, mostFirst, tally } from './tally.js';
import { waitDays } from './waiting-time.js';

/**
 * Counts the flow by the definitions of REQUIREMENTS §2, as it stood on the evening of `asOf`: what
 * happened later does not count. The direct share is of new TYM customerships, not of consulted
 * cases; feedback is overdue from the day after its due date.
 */
export function flow(
  allConsulted: readonly ConsultedFact[],
  allDirect: readonly DirectFact[],
  asOf: LocalDate,
): FlowFigures {
  const consulted = allConsulted.filter((fact) => fact.heldOn <= asOf);
  const direct = allDirect.filter((fact) => fact.openedOn <= asOf);
  const { done, overdue } = feedback(consulted, asOf);
  return {
    consultedCases: consulted.length,
    exits: tally(
      consulted.map((fact) => fact.exit),
      byCode,
    ),
    ...customerships(consulted, direct),
    socialCareContacts: tally(
      consulted.map((fact) => fact.socialCareContact),
      byCode,
    ),
    waitDays: waitDays(consulted),
    feedbackDone: done.length,
    feedbackOverdue: overdue.map((fact) => fact.caseId).sort(byText),
    bottlenecks: tally(
      consulted.flatMap((fact) => [...new Set(fact.bottlenecks)]),
      mostFirst,
    ),
  };
}

type NewCustomerships = Pick<
  FlowFigures,
  | 'newTymCustomerships'
  | 'ofWhichViaTeam'
  | 'ofWhichDirect'
  | 'directSharePercent'
  | 'needs'
  | 'needsPercent'
>;

function customerships(
  consulted: readonly ConsultedFact[],
  direct: readonly DirectFact[],
): NewCustomerships {
  const viaTeam = consulted.filter((fact) => fact.exit === 'TYM_CUSTOMERSHIP');
  const all = [...viaTeam, ...direct];
  const needing = (needs: NeedsClass) => all.filter((fact) => fact.needs === needs).length;
  return {
    newTymCustomerships: all.length,
    ofWhichViaTeam: viaTeam.length,
    ofWhichDirect: direct.length,
    directSharePercent: percent(direct.length, all.length),
    needs: forEachNeed(needing),
    needsPercent: forEachNeed((needs) => percent(needing(needs), all.length)),
  };
}

/** All four classes always, so that a class nobody needed reads zero. */
const forEachNeed = <T>(value: (needs: NeedsClass) => T): Record<NeedsClass, T> => ({
  SOCIAL: value('SOCIAL'),
  HEALTH: value('HEALTH'),
  BOTH: value('BOTH'),
  NEITHER: value('NEITHER'),
});

function feedback(consulted: readonly ConsultedFact[], asOf: LocalDate) {
  const isDone = ({ feedbackDoneOn }: ConsultedFact) =>
    feedbackDoneOn !== null && feedbackDoneOn <= asOf;
  return {
    done: consulted.filter(isDone),
    overdue: consulted.filter(
      (fact) => !isDone(fact) && fact.feedbackDueOn !== null && fact.feedbackDueOn < asOf,
    ),
  };
}
