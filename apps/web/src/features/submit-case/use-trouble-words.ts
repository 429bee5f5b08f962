import { FORM } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../lib/use-language.js';
import type { Trouble } from './domain/troubles.js';

/** The sentence for something that a case still lacks. */
export function useTroubleWords(): (trouble: Trouble) => string {
  const { t } = useTranslation('submit-case');
  const language = useLanguage();
  return ({ key, domain }) => {
    const sheet = FORM.sheets.find((one) => one.key === domain);
    return t(`troubles.${key}`, { domain: sheet?.title[language] ?? '' });
  };
}
