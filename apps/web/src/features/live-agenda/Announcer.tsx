import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Status } from '../../components/Status.js';
import { type News, newsBetween } from './domain/news.js';
import { useLive } from './use-live.js';

/** Says in one sentence what changed in the room, for those who do not see it change. */
export function Announcer() {
  const { t } = useTranslation('live-agenda');
  const { view } = useLive();
  const before = useRef(view);
  const [news, setNews] = useState<News>(null);
  useEffect(() => {
    const fresh = newsBetween(before.current, view);
    before.current = view;
    if (fresh) setNews(fresh);
  }, [view]);
  return <Status className="sr">{news && words(news)}</Status>;

  function words(said: NonNullable<News>): string {
    if (said.type !== 'phase') return t(`news.${said.type}`);
    return t('news.phase', { phase: t(`phase.${said.phase}`) });
  }
}
