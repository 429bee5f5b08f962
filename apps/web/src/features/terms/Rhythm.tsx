import type { TermCard } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { ChangeDialog } from './ChangeDialog.js';
import { useTermWords } from './use-term-words.js';

/** The rule of a term, and the way to another one from a day on. */
export function Rhythm({ term, today }: { term: TermCard; today: string }) {
  const { t } = useTranslation('terms');
  const { rhythm, span } = useTermWords();
  const [changes, change] = useState(false);
  const ahead = term.sessions.filter(
    ({ date, state }) => date > today && ['open', 'locked'].includes(state),
  );
  return (
    <section className="card">
      <h2>{t('rhythm')}</h2>
      <dl className="dl sm">
        <dt>{t('day')}</dt>
        <dd>{rhythm(term.repeat)}</dd>
        <dt>{t('time')}</dt>
        <dd>{span(term)}</dd>
        {term.slots > 0 && (
          <>
            <dt>{t('slots')}</dt>
            <dd>{term.slots}</dd>
          </>
        )}
      </dl>
      {ahead.length > 0 && (
        <p className="above">
          <Button size="small" onPress={() => change(true)}>
            {t('changeOn')}
          </Button>
        </p>
      )}
      {changes && <ChangeDialog term={term} ahead={ahead} onClose={() => change(false)} />}
    </section>
  );
}
