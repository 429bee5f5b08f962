import type { DirectRequest } from '@rukkanen/contract';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useTime } from '../../lib/use-language.js';
import { Talk } from './Talk.js';
import { useAskWords } from './use-ask-words.js';

/** What one function said of a case before it was raised, for whoever sees the case. */
export function AskedBefore({ direct }: { readonly direct: DirectRequest | null }) {
  const { t } = useTranslation('ask-one');
  const { weekdayDate } = useTime();
  const words = useAskWords();
  const id = useId();
  if (!direct?.raisedOn) return null;
  return (
    <section className="stack asked-before" aria-labelledby={id}>
      <h3 id={id}>{t('talk.title')}</h3>
      <Talk direct={direct} />
      {!direct.answer && <p>{words.sentence(t('talk.noAnswer', words.of(direct)))}</p>}
      <p className="sm muted">{t('talk.raised', { day: weekdayDate(direct.raisedOn) })}</p>
    </section>
  );
}
