import { AgeBand, ServiceLanguage } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { CheckRow } from '../../../components/CheckRow.js';
import { ChoiceChips } from '../../../components/Chips.js';
import { useForm } from '../use-case-form.js';

/** All that is asked about the person: an age band and a language, nothing finer (CAS-01, CAS-15). */
export function AboutClient() {
  const { t } = useTranslation(['submit-case', 'codes']);
  const { draft, change, errorOf } = useForm();
  return (
    <fieldset className="stack about-client">
      <legend className="sr">{t('submit-case:description.client')}</legend>
      <ChoiceChips
        id="ageBand"
        label={t('submit-case:description.ageBand')}
        options={AgeBand.options.map((value) => ({ value, label: t(`codes:ageBand.${value}`) }))}
        value={draft.ageBand}
        onChange={(ageBand) => change({ ageBand })}
        error={errorOf('question', 'ageBand')}
      />
      <ChoiceChips
        id="serviceLanguage"
        label={t('submit-case:description.serviceLanguage')}
        options={ServiceLanguage.options.map((value) => ({
          value,
          label: t(`codes:serviceLanguage.${value}`),
        }))}
        value={draft.serviceLanguage}
        onChange={(serviceLanguage) => change({ serviceLanguage })}
      />
      <CheckRow
        id="interpreter"
        isSelected={draft.interpreter}
        onChange={(interpreter) => change({ interpreter })}
      >
        {t('submit-case:description.interpreter')}
      </CheckRow>
    </fieldset>
  );
}
