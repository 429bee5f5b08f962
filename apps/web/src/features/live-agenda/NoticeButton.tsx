import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { WithIcon } from '../../components/WithIcon.js';
import { askForNotice, canNotify, useWantsNotice } from './turn-notice.js';

/** Lets one do something else while waiting. */
export function NoticeButton() {
  const { t } = useTranslation('live-agenda');
  const isWanted = useWantsNotice();
  const [isRefused, refuse] = useState(false);
  if (!canNotify()) return null;
  if (isWanted) return <WithIcon icon="bell">{t('noticeOn')}</WithIcon>;
  if (isRefused) return <WithIcon icon="bell">{t('noticeRefused')}</WithIcon>;
  return (
    <p>
      <Button icon="bell" onPress={() => void askForNotice().then((given) => refuse(!given))}>
        {t('noticeAsk')}
      </Button>
    </p>
  );
}
