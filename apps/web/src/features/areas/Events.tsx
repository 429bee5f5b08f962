import type { AreaSheet } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { useTime } from '../../lib/use-language.js';

/** Who has changed what lately. */
export function Events({ sheet: { events } }: { sheet: AreaSheet }) {
  const { t } = useTranslation(['areas', 'common']);
  const { date, clock } = useTime();
  return (
    <section className="card" aria-labelledby="area-events">
      <h2 id="area-events">{t('areas:events.title')}</h2>
      {events.length === 0 && <p className="muted">{t('areas:events.none')}</p>}
      <ul className="sm">
        {events.slice(0, 5).map(({ revision, type, by, at }) => (
          <li key={revision}>
            {t('areas:changed.by', { by, what: t(`areas:events.${type}`) })}{' '}
            <span className="muted nowrap">
              {date(at)} {t('common:klo', { time: clock(at) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
