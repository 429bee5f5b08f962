import type { AgendaBoard } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../components/Banner.js';

/** Cases that have left since the agenda was locked: the slot is free, and whom it touches has been told. */
export function LeftNotice({ board: { leftSinceLocked, session } }: { board: AgendaBoard }) {
  const { t } = useTranslation('agenda-board');
  if (session.state !== 'locked' || leftSinceLocked === 0) return null;
  return (
    <Banner tone="wait" title={t('left', { count: leftSinceLocked })}>
      {t('leftTold')}
    </Banner>
  );
}
