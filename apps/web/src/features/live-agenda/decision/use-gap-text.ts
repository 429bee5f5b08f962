import { useTranslation } from 'react-i18next';
import type { Gap } from './domain/gaps.js';
import { useDecision } from './use-decision.js';

/** What a gap is called in words, with its number when it is one of the actions. */
export function useGapName(): (gap: Gap) => string {
  const { t } = useTranslation('decision');
  return (gap) => {
    const [kind, index] = gap.split('.');
    if (kind === 'actions') return t('gap.action', { number: Number(index) + 1 });
    return t(`gap.${gap as Exclude<Gap, `actions.${number}`>}`);
  };
}

/** The sentence at a field that is missing; null before the first try and when it is there. */
export function useGapText(): (gap: Gap) => string | null {
  const { t } = useTranslation('decision');
  const { gaps, showsGaps } = useDecision();
  return (gap) => {
    if (!showsGaps || !gaps.includes(gap)) return null;
    if (gap.startsWith('actions')) return t('gapText.action');
    return t(`gapText.${gap as Exclude<Gap, `actions.${number}`>}`);
  };
}
