import type { CoarseTraits } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../lib/use-language.js';

const ALL_BANDS = 7;

/** "Satakunta · 35–54 v": as exactly as many share it. */
export function useTraitWords(): (traits: CoarseTraits) => string {
  const { t } = useTranslation(['library', 'codes']);
  const language = useLanguage();
  return ({ area, ageBands }) => {
    const ages =
      ageBands.length === ALL_BANDS
        ? t('library:anyAge')
        : ageBands.map((band) => t(`codes:ageBand.${band}`)).join(', ');
    return `${area ? area[language] : t('library:anyArea')} · ${ages}`;
  };
}
