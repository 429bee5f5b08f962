import { CaseTag } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../lib/use-language.js';
import { likelyTags } from '../domain/suggestions.js';
import { useForm } from '../use-case-form.js';
import { FoldedChips } from './FoldedChips.js';

/** Themes say whom to invite; they never describe a person. Coming back is asked as a mark of its own. */
export function Themes() {
  const { t } = useTranslation(['submit-case', 'codes']);
  const language = useLanguage();
  const { draft, change, hint, errorOf } = useForm();
  const options = CaseTag.options
    .filter((tag) => tag !== 'RETURNING' || draft.tags.includes(tag))
    .map((value) => ({ value, label: t(`codes:caseTag.${value}`) }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
  return (
    <FoldedChips
      id="tags"
      label={t('submit-case:description.tags')}
      hint={t('submit-case:description.tagsHint')}
      more={t('submit-case:description.allTags')}
      options={options}
      likely={likelyTags(draft.scores, hint.minLevel)}
      value={draft.tags}
      onChange={(tags) => change({ tags })}
      error={errorOf('description', 'tags')}
    />
  );
}
