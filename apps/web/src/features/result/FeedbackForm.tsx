import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { DateField } from '../../components/DateField.js';
import { ErrorSummary } from '../../components/ErrorSummary.js';
import { Trouble } from '../../components/Trouble.js';
import { FeedbackQuestions } from './FeedbackQuestions.js';
import { useFeedback } from './use-feedback.js';

interface FeedbackFormProps {
  readonly caseId: string;
  /** The day of the consultation: the earliest one on which the client can have heard. */
  readonly heldOn: string;
}

/** A day and two questions close the case; without them it cannot close (CON-02). */
export function FeedbackForm({ caseId, heldOn }: FeedbackFormProps) {
  const { t } = useTranslation(['result', 'common']);
  const form = useFeedback(caseId, heldOn);
  return (
    <form className="stack" onSubmit={(event) => event.preventDefault()}>
      <ErrorSummary troubles={form.troubles} attempt={form.attempt} />
      <DateField
        id="toldOn"
        label={t('result:feedback.toldOn')}
        value={form.draft.toldOn}
        onChange={(toldOn) => form.change({ toldOn })}
        min={heldOn}
        max={form.days.today}
        error={form.errorOf('toldOn')}
      />
      <FeedbackQuestions form={form} />
      {form.error && <Trouble error={form.error} />}
      <Button variant="primary" onPress={form.save} pending={form.isPending && t('common:saving')}>
        {t('result:feedback.save')}
      </Button>
      <p className="sm muted">{t('result:feedback.after')}</p>
    </form>
  );
}
