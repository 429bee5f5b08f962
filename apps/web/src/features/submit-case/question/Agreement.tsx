import { useTranslation } from 'react-i18next';
import { CheckRow } from '../../../components/CheckRow.js';
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
        <DateField
          id="agreedOn"
          label={t('question.agreedOn')}
          value={draft.agreedOn}
          onChange={(agreedOn) => change({ agreedOn })}
          max={circumstances.today}
          error={errorOf('question', 'agreedOn')}
        />
      )}
    </fieldset>
  );
}
