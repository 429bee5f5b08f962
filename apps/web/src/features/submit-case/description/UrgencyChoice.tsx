import { useTranslation } from 'react-i18next';
import { CheckRow } from '../../../components/CheckRow.js';
import { UrgencyFields } from '../../../components/UrgencyFields.js';
import { useForm } from '../use-case-form.js';

const UNTOLD = { reason: '', by: null } as const;

/** That the case cannot wait its turn, with a reason and a day (SES-14). */
export function UrgencyChoice() {
  const { t } = useTranslation('submit-case');
  const { draft, change, errorOf, circumstances } = useForm();
  const { urgency } = draft;
  return (
    <>
      <CheckRow
        id="is-urgent"
        isSelected={urgency !== null}
        onChange={(is) => change({ urgency: is ? UNTOLD : null })}
        hint={t('description.urgentHint')}
      >
        {t('description.urgent')}
      </CheckRow>
      {urgency && (
        <div className="stack urgent-why">
          <UrgencyFields
            form={urgency}
            onChange={(next) => change({ urgency: next })}
            today={circumstances.today}
            ids={{ why: 'urgency', by: 'urgentBy' }}
            why={errorOf('description', 'urgency')}
            by={errorOf('description', 'urgentBy')}
          />
        </div>
      )}
    </>
  );
}
