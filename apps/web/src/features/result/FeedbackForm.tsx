import { GiveFeedback } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { ChoiceChips } from '../../components/Chips.js';
import { DateField } from '../../components/DateField.js';
import { ErrorSummary } from '../../components/ErrorSummary.js';
import { toast } from '../../components/toasts.js';
import { Trouble } from '../../components/Trouble.js';
import { useChange } from '../../lib/api.js';
import { useProductNow } from '../../lib/product-clock.js';
import { dayOf } from '../../lib/time.js';
import { feedbackLacks, feedbackOf, NO_FEEDBACK } from './feedback.js';

const { planChanged: PLAN, carriedOut: CARRIED } = GiveFeedback.shape;

/** Two questions and a day close the case; without them it cannot close (CON-02). */
export function FeedbackForm({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation(['result', 'common']);
  const [draft, setDraft] = useState(NO_FEEDBACK);
  const [attempt, setAttempt] = useState(0);
  const give = useChange('giveFeedback', { outdates: ['myCases', 'caseResult', 'readCase'] });
  const today = dayOf(useProductNow(60_000));
  const troubles = (attempt > 0 ? feedbackLacks(draft, today) : []).map(({ field, key }) => ({
    field,
    text: t(`result:feedback.missing.${key}`),
  }));
  const errorOf = (field: keyof typeof draft) =>
    troubles.find((one) => one.field === field)?.text ?? null;
  const save = () => {
    const body = feedbackLacks(draft, today).length === 0 ? feedbackOf(draft) : null;
    if (!body) return setAttempt(attempt + 1);
    give.mutate(
      { params: { id: caseId }, body },
      { onSuccess: () => toast(t('result:feedback.done')) },
    );
  };
  return (
    <form className="stack" onSubmit={(event) => event.preventDefault()}>
      <ErrorSummary troubles={troubles} attempt={attempt} />
      <DateField
        id="toldOn"
        label={t('result:feedback.toldOn')}
        value={draft.toldOn}
        onChange={(toldOn) => setDraft({ ...draft, toldOn })}
        max={today}
        error={errorOf('toldOn')}
      />
      <ChoiceChips
        id="planChanged"
        label={t('result:feedback.planChanged')}
        options={PLAN.options.map((value) => ({
          value,
          label: t(`result:feedback.answers.${value}`),
        }))}
        value={draft.planChanged}
        onChange={(planChanged) => setDraft({ ...draft, planChanged })}
        error={errorOf('planChanged')}
      />
      <ChoiceChips
        id="carriedOut"
        label={t('result:feedback.carriedOut')}
        options={CARRIED.options.map((value) => ({
          value,
          label: t(`result:feedback.answers.${value}`),
        }))}
        value={draft.carriedOut}
        onChange={(carriedOut) => setDraft({ ...draft, carriedOut })}
        error={errorOf('carriedOut')}
      />
      {give.error && <Trouble error={give.error} />}
      <Button variant="primary" onPress={save} pending={give.isPending && t('common:saving')}>
        {t('result:feedback.save')}
      </Button>
      <p className="sm muted">{t('result:feedback.after')}</p>
    </form>
  );
}
