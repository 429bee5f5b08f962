import type { CaseState, Urgency } from '@rukkanen/contract';
import type { UrgencyForm } from '../../components/UrgencyFields.js';

const WAITING: readonly CaseState[] = ['submitted', 'needs_information', 'queued', 'scheduled'];

/** Only a case on its way to a meeting can be in a hurry. */
export const canBeUrgent = (state: CaseState): boolean => WAITING.includes(state);

export const toUrgencyForm = (urgency: Urgency | null): UrgencyForm => ({
  reason: urgency?.reason ?? '',
  by: urgency?.by ?? null,
});

/** What is still wrong, by field; a deadline of the law has its day, and no day lies behind. */
export function troublesIn(
  { reason, by }: UrgencyForm,
  today: string,
): { why?: 'whyMissing'; by?: 'byMissing' | 'byPast' } {
  return {
    ...(reason === '' && { why: 'whyMissing' }),
    ...(by === null && reason === 'STATUTORY_DEADLINE' && { by: 'byMissing' }),
    ...(by !== null && by < today && { by: 'byPast' }),
  };
}

/** What is sent, or null while something is wrong. */
export const toUrgency = (form: UrgencyForm, today: string): Urgency | null =>
  form.reason === '' || Object.keys(troublesIn(form, today)).length > 0
    ? null
    : { reason: form.reason, by: form.by };
