import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../components/SelectField.js';
import { productNow } from '../../../lib/product-clock.js';
import { dayOf, localeOf } from '../../../lib/time.js';
import { useLanguage } from '../../../lib/use-language.js';
import { placeOf } from './domain/gaps.js';
import { monthsAfter } from './domain/months.js';
import { useDecision } from './use-decision.js';
import { useGapText } from './use-gap-text.js';

/** When the team looks at the matter again. */
export function ReviewMonth() {
  const { t } = useTranslation(['decision', 'common']);
  const { form, change } = useDecision();
  const error = useGapText();
  const nameOf = useMonthName();
  return (
    <SelectField
      id={placeOf('reviewMonth')}
      label={t('decision:reviewMonth')}
      placeholder={t('common:choose')}
      value={form.reviewMonth ?? ''}
      onChange={(reviewMonth) => change({ reviewMonth })}
      options={monthsAfter(dayOf(productNow())).map((value) => ({ value, label: nameOf(value) }))}
      error={error('reviewMonth')}
    />
  );
}

/** `elokuu 2026` */
export function useMonthName(): (month: string) => string {
  const locale = localeOf(useLanguage());
  return (month) =>
    new Date(`${month}-15T12:00:00Z`).toLocaleDateString(locale, {
      month: 'long',
      year: 'numeric',
      timeZone: 'Europe/Helsinki',
    });
}
