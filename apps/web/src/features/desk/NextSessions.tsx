import type { SessionCard } from '@rukkanen/contract';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '../../components/Link.js';
import { SessionTable } from '../sessions/SessionTable.js';

/** The coming sessions, how full they are and whether every seat is covered. */
export function NextSessions({ sessions }: { sessions: readonly SessionCard[] }) {
  const { t } = useTranslation('desk');
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className="row">
        <h2 id={id}>{t('nextSessions')}</h2>
        <Link to="/sessions" className="push sm">
          {t('wholeTerm')}
        </Link>
      </div>
      {sessions.length > 0 ? (
        <SessionTable sessions={sessions} caption={t('nextSessions')} />
      ) : (
        <p className="muted">{t('noSessions')}</p>
      )}
    </section>
  );
}
