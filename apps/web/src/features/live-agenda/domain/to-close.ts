import { isOver } from '@rukkanen/agenda';
import type { LiveItem, LiveView } from '@rukkanen/contract';

/** Something that stands open of a case when the meeting is over. */
export interface OpenMatter {
  readonly item: LiveItem;
  readonly matter: 'undecided' | 'noOwner' | 'unconfirmed' | 'notReached';
}

/**
 * What whoever leads has to look at before the session is closed, in the order of the agenda: a case
 * without an end, a decision for which nobody answers, one that its bringer has not confirmed, and what
 * has gone back to the queue by itself.
 */
export const openMatters = ({ items }: Pick<LiveView, 'items'>): OpenMatter[] =>
  items.flatMap((item) => mattersOf(item).map((matter) => ({ item, matter })));

function mattersOf(item: LiveItem): OpenMatter['matter'][] {
  const { state, decision, confirmedAt } = item;
  if (!isOver(item)) return ['undecided'];
  if (state === 'not_reached') return ['notReached'];
  if (state !== 'decided' || !decision) return [];
  const { exit, responsibleOrganisation } = decision.codes;
  const needsOwner = exit !== 'RETURNED_FOR_COMPLETION'; // until the team can tell, the bringer has it
  return [
    ...(needsOwner && responsibleOrganisation === null ? ['noOwner' as const] : []),
    ...(confirmedAt === null ? ['unconfirmed' as const] : []),
  ];
}

/** Whether nothing is left that a human has to do. */
export const isReadyToClose = (matters: readonly OpenMatter[]): boolean =>
  matters.every(({ matter }) => matter === 'notReached');
