import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldTrouble } from '../../components/ErrorSummary.js';
import { toast } from '../../components/toasts.js';
import { useChange } from '../../lib/api.js';
import { useProductNow } from '../../lib/product-clock.js';
import { dayOf } from '../../lib/time.js';
import {
  type FeedbackDraft,
  feedbackLacks,
  feedbackOf,
  NO_FEEDBACK,
  type TellingDays,
} from './feedback.js';

export interface FeedbackState {
  readonly draft: FeedbackDraft;
  readonly change: (part: Partial<FeedbackDraft>) => void;
  readonly days: TellingDays;
  readonly troubles: readonly FieldTrouble[];
  readonly errorOf: (field: keyof FeedbackDraft) => string | null;
  readonly attempt: number;
  readonly save: () => void;
  readonly isPending: boolean;
  readonly error: Error | null;
}

/** The answers that close a case, and their way to the server. */
export function useFeedback(caseId: string, heldOn: string): FeedbackState {
  const { t } = useTranslation('result');
  const [draft, setDraft] = useState(NO_FEEDBACK);
  const [attempt, setAttempt] = useState(0);
  const give = useChange('giveFeedback', { outdates: ['myCases', 'caseResult', 'readCase'] });
  const days = { heldOn, today: dayOf(useProductNow(60_000)) };
  const lacks = feedbackLacks(draft, days);
  const shown = attempt > 0 ? lacks : [];
  const troubles = shown.map(({ field, key }) => ({ field, text: t(`feedback.missing.${key}`) }));
  const save = () => {
    const body = lacks.length === 0 ? feedbackOf(draft) : null;
    if (!body) return setAttempt(attempt + 1);
    give.mutate({ params: { id: caseId }, body }, { onSuccess: () => toast(t('feedback.done')) });
  };
  return {
    draft,
    change: (part) => setDraft((now) => ({ ...now, ...part })),
    days,
    troubles,
    errorOf: (field) => troubles.find((one) => one.field === field)?.text ?? null,
    attempt,
    save,
    isPending: give.isPending,
    error: give.error,
  };
}
