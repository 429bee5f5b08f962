import type { FunctionKey } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { capital } from '../../lib/capital.js';
import { useLanguage, useTime } from '../../lib/use-language.js';

interface Asked {
  readonly function: FunctionKey;
  readonly answerBy: string;
}

/** Sentences of a question to one function take its name and its day alike. */
export function useAskWords() {
  const { t } = useTranslation('codes');
  const language = useLanguage();
  const { weekdayDate } = useTime();
  return {
    of: ({ function: asked, answerBy }: Asked) => ({
      function: t(`function.${asked}`),
      day: weekdayDate(answerBy),
    }),
    /** A sentence may begin with the name of a function. */
    sentence: (words: string) => capital(words, language),
  };
}
