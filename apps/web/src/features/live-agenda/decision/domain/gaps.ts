import { missingFields, missingWithout } from '@rukkanen/agenda';
import type { FunctionKey, RequiredField } from '@rukkanen/contract';
import { codedPart, type ActionForm, type DecisionForm } from './form.js';

/** Something without which the decision cannot be recorded. */
export type Gap = 'exit' | 'supersedeReason' | RequiredField | `actions.${number}`;

const ACTION_MIN = 3;

const isWhole = ({ text, organisation, function: own, mode, remoteReason }: ActionForm): boolean =>
  text.trim().length >= ACTION_MIN &&
  organisation !== null &&
  own !== null &&
  (mode === 'IN_PERSON' || remoteReason !== null);

/**
 * Everything that is still missing, in the order in which the form asks for it. What takes the place of
 * a confirmed decision says why, and so does one that does not wait for those who are absent.
 */
export function gapsOf(
  form: DecisionForm,
  isConfirmed = false,
  absent: readonly FunctionKey[] = [],
): Gap[] {
  if (form.exit === null) return ['exit'];
  const actions = form.actions.flatMap((action, index) =>
    isWhole(action) ? [] : [`actions.${index}` as const],
  );
  const why: Gap[] = isConfirmed && form.supersedeReason === null ? ['supersedeReason'] : [];
  return [
    ...why,
    ...missingFields(codedPart(form, form.exit)),
    ...actions,
    ...missingWithout(form, absent),
  ];
}

/** The `id` of the place in the page where a gap is filled. */
export const placeOf = (gap: Gap): string => `decision-${gap.replace('.', '-')}`;
