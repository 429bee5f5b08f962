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

/** Days between which the client can have heard: of the consultation, and the product's today. */
export interface TellingDays {
  readonly heldOn: string;
  readonly today: string;
}

/** What is still to be answered. Nobody hears of a result before it exists, or tomorrow. */
export function feedbackLacks(
  draft: FeedbackDraft,
  { heldOn, today }: TellingDays,
): FeedbackLack[] {
  const checks: (FeedbackLack & { readonly when: boolean })[] = [
    { field: 'toldOn', key: 'toldOn', when: draft.toldOn === null },
    { field: 'toldOn', key: 'tooEarly', when: draft.toldOn !== null && draft.toldOn < heldOn },
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
