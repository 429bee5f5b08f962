import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../components/SelectField.js';
import { placeOf } from './domain/gaps.js';
import { asks } from './domain/shown.js';
import { useDecision } from './use-decision.js';
import { useFunctionOptions, useOrganisationOptions } from './use-options.js';
import { useGapText } from './use-gap-text.js';

/** Who goes on with the matter, in which function, and who keeps the threads in hand. */
export function Responsible() {
  const { t } = useTranslation(['decision', 'common']);
  const { form, change } = useDecision();
  const error = useGapText();
  const all = useOrganisationOptions();
  const functions = useFunctionOptions();
  if (!asks(form.exit, 'responsibleOrganisation')) return null;
  const two = asks(form.exit, 'organisations') && form.organisations.length > 0;
  const choices = two ? all.filter(({ value }) => form.organisations.includes(value)) : all;
  const shown = choices.some(({ value }) => value === form.responsibleOrganisation);
  return (
    <fieldset className="stack">
      <legend>{t('decision:responsible')}</legend>
      <div className="pair">
        <SelectField
          id={placeOf('responsibleOrganisation')}
          label={t('decision:responsibleOrganisation')}
          hint={t('decision:responsibleHint')}
          placeholder={t('common:choose')}
          value={(shown && form.responsibleOrganisation) || ''}
          onChange={(responsibleOrganisation) => change({ responsibleOrganisation })}
          options={choices}
          error={error('responsibleOrganisation')}
        />
        <SelectField
          id={placeOf('responsibleFunction')}
          label={t('decision:responsibleFunction')}
          hint={t('decision:responsibleFunctionHint')}
          placeholder={t('common:choose')}
          value={form.responsibleFunction ?? ''}
          onChange={(responsibleFunction) => change({ responsibleFunction })}
          options={functions}
          error={error('responsibleFunction')}
        />
      </div>
      <SelectField
        id={placeOf('continuityOwner')}
        label={t('decision:continuityOwner')}
        hint={t('decision:continuityHint')}
        placeholder={t('common:choose')}
        value={form.continuityOwner ?? ''}
        onChange={(continuityOwner) => change({ continuityOwner })}
        options={all}
        error={error('continuityOwner')}
      />
    </fieldset>
  );
}
