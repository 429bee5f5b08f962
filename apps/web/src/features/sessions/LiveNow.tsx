import type { SessionCard } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Hero } from '../../components/Hero.js';
import { ButtonLink } from '../../components/Link.js';
import { useProductNow } from '../../lib/product-clock.js';
import { useTime } from '../../lib/use-language.js';

const SOON = 30 * 60_000;
const OPEN = ['locked', 'live', 'paused', 'closing'];

/** The room that can be entered now, or in a moment. */
export function LiveNow({ sessions }: { sessions: readonly SessionCard[] }) {
  const { t } = useTranslation('desk');
  const now = useProductNow().getTime();
  const { clockSpan } = useTime();
  const session = sessions.find(
    ({ state, startsAt, endsAt }) =>
      OPEN.includes(state) && Date.parse(startsAt) - now < SOON && now < Date.parse(endsAt) + SOON,
  );
  if (!session) return null;
  return (
    <Hero eyebrow={t(session.state === 'locked' ? 'soon' : 'liveNow')}>
      <p className="big-time tnum">{clockSpan(session.startsAt, session.endsAt)}</p>
      <p className="muted">{session.teamName}</p>
      <div className="actions above">
        <ButtonLink to={`/sessions/${session.id}/live`} variant="primary">
          {t('enterRoom')}
        </ButtonLink>
      </div>
    </Hero>
  );
}
