import { ServiceMode } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { CheckRow } from '../../../components/CheckRow.js';
import { ChoiceChips } from '../../../components/Chips.js';
import { DateField } from '../../../components/DateField.js';
import { Icon } from '../../../components/Icon.js';
import { useForm } from '../use-case-form.js';

/** The client's word and its day. It is agreed on, which is not consent in the sense of the law. */
export function Agreement() {
  const { t } = useTranslation('submit-case');
  const { draft, change, circumstances, errorOf } = useForm();
  const missing = errorOf('question', 'agreed');
  return (
    <fieldset className="stack agreement">
      <legend>{t('question.agreement')}</legend>
      <p className="hint">{t('question.agreementHint')}</p>
      <CheckRow
        id="agreed"
        isSelected={draft.agreed}
        onChange={(agreed) =>
          change({ agreed, ...(agreed && { agreedOn: draft.agreedOn ?? circumstances.today }) })
        }
        isInvalid={missing !== null}
        hint={t('question.agreedHint')}
      >
        {t('question.agreed')}
      </CheckRow>
      {missing && (
        <p className="error">
          <Icon name="stop" /> <span>{missing}</span>
        </p>
      )}
      {draft.agreed && (
        <div className="agreed-how">
          <DateField
            id="agreedOn"
            label={t('question.agreedOn')}
            value={draft.agreedOn}
            onChange={(agreedOn) => change({ agreedOn })}
            max={circumstances.today}
            error={errorOf('question', 'agreedOn')}
          />
          <Channel />
        </div>
      )}
    </fieldset>
  );
}

/** How they talked; where is nobody's business. */
function Channel() {
  const { t } = useTranslation(['submit-case', 'codes']);
  const { draft, change, errorOf } = useForm();
  return (
    <ChoiceChips
      id="channel"
      label={t('submit-case:question.channel')}
      options={ServiceMode.options.map((value) => ({
        value,
        label: t(`codes:serviceMode.${value}`),
      }))}
      value={draft.channel}
      onChange={(channel) => change({ channel })}
      error={errorOf('question', 'channel')}
    />
  );
}
