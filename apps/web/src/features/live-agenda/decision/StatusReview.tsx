import { useTranslation } from 'react-i18next';
import { DateField } from '../../../components/DateField.js';
import { SelectField } from '../../../components/SelectField.js';
import { productNow } from '../../../lib/product-clock.js';
import { dayOf } from '../../../lib/time.js';
import { placeOf } from './domain/gaps.js';
import { useDecision } from './use-decision.js';
import { useGapText } from './use-gap-text.js';
import { useFunctionOptions } from './use-options.js';

/** A jobseeker status that is to be looked at again has an owner and a day (PRC-15). */
export function StatusReview() {
  const { t } = useTranslation(['decision', 'common']);
  const { form, change } = useDecision();
  const error = useGapText();
  const functions = useFunctionOptions();
  if (!form.flags.includes('JOBSEEKER_STATUS_REVIEW')) return null;
  const gap = error('statusReview');
  return (
    <div className="pair">
      <SelectField
        id={placeOf('statusReview')}
        label={t('decision:statusReviewBy')}
        placeholder={t('common:choose')}
        value={form.statusReviewBy ?? ''}
        onChange={(statusReviewBy) => change({ statusReviewBy })}
        options={functions}
        error={form.statusReviewBy === null ? gap : null}
      />
      <DateField
        id="decision-statusReviewOn"
        label={t('decision:statusReviewOn')}
        value={form.statusReviewOn}
        onChange={(statusReviewOn) => change({ statusReviewOn })}
        min={dayOf(productNow())}
        error={form.statusReviewOn === null ? gap : null}
      />
    </div>
  );
}
