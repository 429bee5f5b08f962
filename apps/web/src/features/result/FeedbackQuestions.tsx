import { GiveFeedback } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { ChoiceChips } from '../../components/Chips.js';
import type { FeedbackState } from './use-feedback.js';

const { planChanged: PLAN, carriedOut: CARRIED } = GiveFeedback.shape;

/** Two short questions with fixed answers: nothing that could tell of the client. */
export function FeedbackQuestions({ form }: { readonly form: FeedbackState }) {
  const { t } = useTranslation('result');
  return (
    <>
      <ChoiceChips
        id="planChanged"
        label={t('feedback.planChanged')}
        options={PLAN.options.map((value) => ({ value, label: t(`feedback.answers.${value}`) }))}
        value={form.draft.planChanged}
        onChange={(planChanged) => form.change({ planChanged })}
        error={form.errorOf('planChanged')}
      />
      <ChoiceChips
        id="carriedOut"
        label={t('feedback.carriedOut')}
        options={CARRIED.options.map((value) => ({ value, label: t(`feedback.answers.${value}`) }))}
        value={form.draft.carriedOut}
        onChange={(carriedOut) => form.change({ carriedOut })}
        error={form.errorOf('carriedOut')}
      />
    </>
  );
}
