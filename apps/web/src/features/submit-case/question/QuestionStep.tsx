import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../components/SelectField.js';
import { useLanguage } from '../../../lib/use-language.js';
import { GuardedText } from '../GuardedText.js';
import { useForm } from '../use-case-form.js';
import { AboutClient } from './AboutClient.js';
import { Agreement } from './Agreement.js';

/** The question first, then the gate: nothing goes on without the client's word (CON-01). */
export function QuestionStep() {
  const { t } = useTranslation('submit-case');
  return (
    <>
      <AreaChoice />
      <div className="lead-text">
        <GuardedText
          step="question"
          field="question"
          label={t('question.label')}
          hint={t('question.hint')}
          limit={400}
          rows={2}
        />
      </div>
      <Agreement />
      <div className="short-text">
        <GuardedText
          step="question"
          field="clientHope"
          label={t('question.hope')}
          hint={t('question.hopeHint')}
          limit={400}
          rows={2}
          optional
        />
      </div>
      <AboutClient />
    </>
  );
}

/** Asked only of those who bring cases in several areas. */
function AreaChoice() {
  const { t } = useTranslation(['submit-case', 'common']);
  const language = useLanguage();
  const { areas, draft, change, errorOf } = useForm();
  if (areas.length < 2) return null;
  return (
    <SelectField
      id="areaId"
      label={t('submit-case:area.label')}
      hint={t('submit-case:area.hint')}
      placeholder={t('common:choose')}
      value={draft.areaId}
      onChange={(areaId) => change({ areaId, placeId: null })}
      options={areas.map(({ id, name }) => ({ value: id, label: name[language] }))}
      error={errorOf('question', 'areaId')}
    />
  );
}
