import type { GiveFeedback } from '@rukkanen/contract';
import type { Resources } from '../../locales/resources.js';

export interface FeedbackDraft {
  readonly toldOn: string | null;
  readonly planChanged: GiveFeedback['planChanged'] | null;
  readonly carriedOut: GiveFeedback['carriedOut'] | null;
}

export const NO_FEEDBACK: FeedbackDraft = { toldOn: null, planChanged: null, carriedOut: null };

export interface FeedbackLack {
  readonly field: keyof FeedbackDraft;
  readonly key: keyof Resources['result']['feedback']['missing'];
}

/** What is still to be answered; the day may not be ahead of the product's today. */
export function feedbackLacks(draft: FeedbackDraft, today: string): FeedbackLack[] {
  const checks: (FeedbackLack & { readonly when: boolean })[] = [
    { field: 'toldOn', key: 'toldOn', when: draft.toldOn === null },
    { field: 'toldOn', key: 'future', when: draft.toldOn !== null && draft.toldOn > today },
    { field: 'planChanged', key: 'planChanged', when: draft.planChanged === null },
    { field: 'carriedOut', key: 'carriedOut', when: draft.carriedOut === null },
  ];
  return checks.filter(({ when }) => when).map(({ field, key }) => ({ field, key }));
}

/** The request of a whole answer; null while something is missing. */
export function feedbackOf({
  toldOn,
  planChanged,
  carriedOut,
}: FeedbackDraft): GiveFeedback | null {
  if (!toldOn || !planChanged || !carriedOut) return null;
  return { toldClientOn: toldOn, planChanged, carriedOut };
}
