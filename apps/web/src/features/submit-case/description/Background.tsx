import { OtherAssessment, PartialWorkAbility, ReferralSource } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { CheckRow } from '../../../components/CheckRow.js';
import { ChoiceChips } from '../../../components/Chips.js';
import { SelectField } from '../../../components/SelectField.js';
import { useForm } from '../use-case-form.js';
import { EarlierCase } from './EarlierCase.js';
import { UrgencyChoice } from './UrgencyChoice.js';

/** What led here and what is counted, each one tap: codes, never a story (CAS-09, CAS-12, CAS-13). */
export function Background() {
  const { t } = useTranslation(['submit-case', 'codes']);
  const { draft, change, errorOf, circumstances } = useForm();
  return (
    <fieldset className="stack background">
      <legend className="sr">{t('submit-case:description.background')}</legend>
      <SelectField
        id="referralSource"
        label={t('submit-case:description.source')}
        placeholder={t('submit-case:description.sourceChoose')}
        value={draft.referralSource ?? ''}
        onChange={(referralSource) => change({ referralSource })}
        options={ReferralSource.options.map((value) => ({
          value,
          label: t(`codes:referralSource.${value}`),
        }))}
        error={errorOf('description', 'referralSource')}
      />
      <ChoiceChips
        id="partialWorkAbility"
        label={t('submit-case:description.partial')}
        hint={t('submit-case:description.partialHint')}
        options={PartialWorkAbility.options.map((value) => ({
          value,
          label: t(`codes:partialWorkAbility.${value}`),
        }))}
        value={draft.partialWorkAbility}
        onChange={(partialWorkAbility) => change({ partialWorkAbility })}
      />
      <ChoiceChips
        id="otherAssessment"
        label={t('submit-case:description.assessment')}
        hint={t('submit-case:description.assessmentHint')}
        options={OtherAssessment.options.map((value) => ({
          value,
          label: t(`codes:otherAssessment.${value}`),
        }))}
        value={draft.otherAssessment}
        onChange={(otherAssessment) => change({ otherAssessment })}
      />
      <CheckRow
        id="returning"
        isSelected={draft.returning}
        onChange={(returning) => change({ returning })}
        hint={t('submit-case:description.returningHint')}
      >
        {t('submit-case:description.returning')}
      </CheckRow>
      {draft.returning && <EarlierCase />}
      {!circumstances.isAnswer && <UrgencyChoice />}
    </fieldset>
  );
}
