import { SERVICES } from '@rukkanen/contract';
import { asksForGoal } from '@rukkanen/intake';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../lib/use-language.js';
import { LIKELY_SERVICES } from '../domain/suggestions.js';
import { GuardedText } from '../GuardedText.js';
import { useForm } from '../use-case-form.js';
import { FoldedChips } from './FoldedChips.js';

/** Services that the bringer would propose; one of social care says what it is to solve (CAS-08). */
export function ProposedServices() {
  const { t } = useTranslation('submit-case');
  const language = useLanguage();
  const { draft, change, errorOf } = useForm();
  return (
    <>
      <FoldedChips
        id="proposed"
        label={t('description.proposed')}
        hint={t('description.proposedHint')}
        more={t('description.allServices')}
        options={SERVICES.map(({ key, name }) => ({ value: key, label: name[language] }))}
        likely={LIKELY_SERVICES}
        value={draft.proposed}
        onChange={(proposed) => change({ proposed })}
        error={errorOf('description', 'proposed')}
      />
      {asksForGoal(draft.proposed) && (
        <div className="short-text">
          <GuardedText
            step="description"
            field="serviceGoal"
            label={t('description.goal')}
            hint={t('description.goalHint')}
            limit={200}
            rows={2}
          />
        </div>
      )}
    </>
  );
}
