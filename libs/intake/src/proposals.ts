import type { ServiceKey, TriedService } from '@rukkanen/contract';

/** Services of the catalogue that social care gives: each is there for a purpose (CAS-08). */
const SOCIAL: readonly ServiceKey[] = ['SOCIAL_REHABILITATION', 'REHABILITATIVE_WORK'];

/** Whether somebody who proposes these has to say what the service is to solve. */
export const asksForGoal = (proposed: readonly ServiceKey[]): boolean =>
  proposed.some((key) => SOCIAL.includes(key));

/** Whether it has to be told first what has been tried, or why its time is not now (CAS-07). */
export const asksWhatWasTried = (proposed: readonly ServiceKey[]): boolean =>
  proposed.includes('REHABILITATIVE_WORK');

export type ProposalLack = 'serviceGoal' | 'servicesTried';

interface Proposal {
  readonly proposed?: readonly ServiceKey[] | undefined;
  readonly serviceGoal?: string | undefined;
  readonly servicesTried: readonly Pick<TriedService, 'service'>[];
}

/** What a proposal still has to say, by the names of the request. */
export function lacksOf({ proposed = [], serviceGoal = '', servicesTried }: Proposal) {
  const lacks: ProposalLack[] = [];
  if (asksForGoal(proposed) && serviceGoal.trim() === '') lacks.push('serviceGoal');
  const told = servicesTried.some(({ service }) => service.trim() !== '');
  if (asksWhatWasTried(proposed) && !told) lacks.push('servicesTried');
  return lacks;
}
