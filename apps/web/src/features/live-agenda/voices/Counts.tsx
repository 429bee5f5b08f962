import { SMALLEST_AGREEMENT, tallyOf } from '@rukkanen/agenda';
import { FLOW_QUESTIONS, type LiveItem } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../lib/use-language.js';

/** For the shared screen: how many have answered, then counts alone, and of too few none. */
export function Counts({ item }: { item: LiveItem }) {
  const { t } = useTranslation('voices');
  const language = useLanguage();
  const { answers, revealedAt } = item.voices;
  if (answers.length === 0) return null;
  const isTold = revealedAt !== null && answers.length >= SMALLEST_AGREEMENT;
  if (!isTold) return <p className="muted">{t('given', { count: answers.length })}</p>;
  return (
    <ol className="counts">
      {FLOW_QUESTIONS.map(({ id, words }) => {
        const { yes, no, unsure } = tallyOf(item.voices, id);
        return (
          <li key={id}>
            {words[language]} <b className="tnum">{t('tally', { yes, no, unsure })}</b>
          </li>
        );
      })}
    </ol>
  );
}
