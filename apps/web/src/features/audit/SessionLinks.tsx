import type { CaseTrail } from '@rukkanen/contract';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '../../components/Link.js';
import { useTime } from '../../lib/use-language.js';
import { sessionsIn } from './sessions-in.js';

/** The sessions that a case was in: each told from its log, line by line. */
export function SessionLinks({ events }: { events: CaseTrail['events'] }) {
  const { t } = useTranslation('audit');
  const { date } = useTime();
  const id = useId();
  const sessions = sessionsIn(events);
  if (sessions.length === 0) return null;
  return (
    <section className="stack" aria-labelledby={id}>
      <h3 id={id}>{t('sessions')}</h3>
      <ul>
        {sessions.map(({ sessionId, at, isPlan }) => (
          <li key={sessionId}>
            <Link to={`/sessions/${sessionId}/course`}>
              {t(isPlan ? 'courseOfPlaced' : 'courseOf', { day: date(at) })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
