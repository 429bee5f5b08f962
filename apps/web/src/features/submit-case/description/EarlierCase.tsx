import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../components/SelectField.js';
import { useApi } from '../../../lib/api.js';
import { useTime } from '../../../lib/use-language.js';
import { useForm } from '../use-case-form.js';

/** Which own case the returning client had before: for the writer's own list, and nobody else reads it. */
export function EarlierCase() {
  const { t } = useTranslation('submit-case');
  const { date } = useTime();
  const { draft, change, errorOf } = useForm();
  const { data: own = [] } = useApi('myCases', {});
  if (own.length === 0) return null;
  return (
    <SelectField
      id="earlierCaseId"
      label={t('description.earlier')}
      hint={t('description.earlierHint')}
      value={draft.earlierCaseId ?? ''}
      onChange={(id) => change({ earlierCaseId: id || null })}
      options={[
        { value: '', label: t('description.earlierNone') },
        ...own.map(({ id, codeWord, submittedOn }) => ({
          value: id,
          label: t('description.earlierOne', { codeWord, date: date(submittedOn) }),
        })),
      ]}
      error={errorOf('description', 'earlierCaseId')}
    />
  );
}
