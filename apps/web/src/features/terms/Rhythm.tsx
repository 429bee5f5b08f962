import type { TermCard, TermSession } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { useProductNow } from '../../lib/product-clock.js';
import { CancelRest } from './CancelRest.js';
import { ChangeDialog } from './ChangeDialog.js';
import { useTermWords } from './use-term-words.js';

/** The rule of a term, and the ways to another one from a day on or to none. */
export function Rhythm({ term, today }: { term: TermCard; today: string }) {
  const { t } = useTranslation('terms');
  const { rhythm, span } = useTermWords();
  const [asks, ask] = useState<'change' | 'cancel' | null>(null);
  const close = () => ask(null);
  const coming = useComing(term);
  const later = coming.filter(({ date }) => date > today);
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
      {term.state === 'sent' && coming.length > 0 && (
        <div className="actions above">
          {later.length > 0 && (
            <Button size="small" onPress={() => ask('change')}>
              {t('changeOn')}
            </Button>
          )}
          <Button size="small" variant="quiet" onPress={() => ask('cancel')}>
            {t('cancelRest')}
          </Button>
        </div>
      )}
      {asks === 'change' && <ChangeDialog term={term} ahead={later} onClose={close} />}
      {asks === 'cancel' && <CancelRest term={term} ahead={coming} onClose={close} />}
    </section>
  );
}

/** What is still to begin of a term. */
function useComing({ sessions }: TermCard): TermSession[] {
  const now = useProductNow(60_000).toISOString();
  return sessions.filter(
    ({ startsAt, state }) => startsAt > now && ['open', 'locked'].includes(state),
  );
}
