import { type ActionCard, type ActionStep, EXITS } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../lib/use-language.js';

const known = new Map(
  EXITS.flatMap(({ followUpSteps }) => followUpSteps).map(({ key, words }) => [key, words]),
);

/** What a step that follows from a decision is called: in the model's own words where it has some. */
export function useStepWords(): (step: ActionStep) => string {
  const { t } = useTranslation('actions');
  const language = useLanguage();
  return (step) =>
    step === 'statusReview' ? t('statusReview') : (known.get(step)?.[language] ?? step);
}

/** How an action is called in a sentence: its case's code word, and its number or what step it is. */
export function useActionName(): (action: ActionCard) => string {
  const words = useStepWords();
  return ({ codeWord, number, step }) =>
    step ? `${codeWord}, ${words(step)}` : `${codeWord}/${number}`;
}
