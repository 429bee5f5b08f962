import type { SessionCard } from '@rukkanen/contract';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../components/Banner.js';
import { ButtonLink } from '../../components/Link.js';
import { useTime } from '../../lib/use-language.js';

const RUNNING = ['live', 'paused', 'closing'];

/** Today's session: when, how full, which seat is empty and what that means, and the one next step. */
export function Today({ session }: { session: SessionCard }) {
  const { t } = useTranslation('desk');
  const { clockSpan } = useTime();
  const id = useId();
  const { placed, slots, gaps, state } = session;
  const running = RUNNING.includes(state);
  return (
    <section className="card today" aria-labelledby={id}>
      <div>
        <p className="eyebrow" id={id}>
          {t('today')} · {session.teamName}
        </p>
        <p className="big-time tnum">{clockSpan(session.startsAt, session.endsAt)}</p>
        <p className="sm muted">{t('fill', { placed, free: Math.max(0, slots - placed) })}</p>
      </div>
      {gaps.length > 0 && <Gaps gaps={gaps} />}
      <div className="actions">
        {running || state === 'locked' ? (
          <ButtonLink to={`/sessions/${session.id}/live`} variant={running ? 'live' : 'primary'}>
            {running ? t('goLive') : t('openRoom')}
          </ButtonLink>
        ) : (
          <ButtonLink to={`/sessions/${session.id}/agenda`} variant="primary">
            {t('finishAgenda')}
          </ButtonLink>
        )}
        {state === 'locked' && (
          <ButtonLink to={`/sessions/${session.id}/agenda`} variant="quiet">
            {t('lookAtAgenda')}
          </ButtonLink>
        )}
      </div>
    </section>
  );
}

function Gaps({ gaps }: Pick<SessionCard, 'gaps'>) {
  const { t } = useTranslation(['desk', 'codes']);
  const words = gaps.map((gap) => t(`codes:function.${gap.function}`)).join(', ');
  return (
    <Banner
      tone="wait"
      title={t('desk:gap', { count: gaps.length, words })}
      actions={
        <ButtonLink to="/rosters" size="small">
          {t('desk:lookAtRoster')}
        </ButtonLink>
      }
    >
      {t('desk:gapConsequence')}
    </Banner>
  );
}
