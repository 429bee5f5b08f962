import { EXITS, type ActionStep, type DecisionCodes, type FunctionKey } from '@rukkanen/contract';
import { addDays, type LocalDay } from '@rukkanen/kernel';

/** What a decision says of what follows from it. */
export type Decided = Pick<
  DecisionCodes,
  'exit' | 'responsibleOrganisation' | 'responsibleFunction' | 'statusReview'
>;

/** A step that follows from a decision by itself, with whom it is for and by when. */
export interface Step {
  readonly step: ActionStep;
  readonly function: FunctionKey;
  readonly organisationId: string | null;
  readonly dueOn: LocalDay;
}

/**
 * Days in which each step of a customership is expected. The act sets no days before the assessment
 * begins; these are ours, so that nothing lies forgotten.
 */
const WITHIN_DAYS = { openInTyppi: 7, sendAppointment: 7, startAssessment: 21 } as const;

/**
 * What follows from a decision without anybody writing it down: the steps of its exit for whoever is
 * responsible (FLW-02), and the review of a jobseeker status for its owner on its day (PRC-15).
 */
export function stepsOf(decided: Decided, decidedOn: LocalDay): Step[] {
  const { exit, responsibleFunction, responsibleOrganisation: organisationId } = decided;
  const known = EXITS.find(({ code }) => code === exit)?.followUpSteps ?? [];
  const steps = responsibleFunction
    ? known.map(({ key }) => ({
        step: key,
        function: responsibleFunction,
        organisationId,
        dueOn: addDays(decidedOn, WITHIN_DAYS[key]),
      }))
    : [];
  const review = decided.statusReview;
  if (!review) return steps;
  const { function: doer, on: dueOn } = review;
  return [...steps, { step: 'statusReview', function: doer, organisationId, dueOn }];
}
